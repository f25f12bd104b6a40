import { ArrowDown, ArrowUp, Scissors } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import { type Block, type StructuredDocument, type Turn, turnRole } from '../../src-core/document/model'
import { Button, IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import { makeCorrection, placeAt } from './make-correction'
import style from './place-editor.module.css'

interface TurnToolsProps {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly block: Block
}

/** Where a turn begins and ends, paragraph by paragraph; making one of two, and two of one. */
export function TurnTools({ document, turn, block }: TurnToolsProps) {
  const { t } = useTranslation(['reviewing', 'reader'])
  const { blocks, turns } = document
  const first = lastStartingAtOrBefore(blocks, turn.start)
  const last = lastStartingAtOrBefore(blocks, turn.end - 1)
  const index = turns.indexOf(turn)
  const [before, after] = [turns[index - 1], turns[index + 1]]
  const [above, below] = [blocks[first - 1], blocks[last + 1]]
  const at = placeAt(document, turn)
  return (
    <>
      <fieldset className={style['tools']}>
        <legend>{t('reviewing:boundaries')}</legend>
        <EdgeButtons
          {...{ document, turn }}
          edge="start"
          earlier={above && canTake(above, before) ? above : undefined}
          later={first < last ? blocks[first + 1] : undefined}
        />
        <EdgeButtons
          {...{ document, turn }}
          edge="end"
          earlier={first < last ? blocks[last - 1] : undefined}
          later={below && canTake(below, after) ? below : undefined}
        />
      </fieldset>
      <fieldset className={style['tools']}>
        <legend>{t('reviewing:merge-split')}</legend>
        <Button
          isDisabled={!before}
          onPress={() =>
            before && void makeCorrection(document, { type: 'merge-turns', turn: placeAt(document, before) })
          }
        >
          {t('reviewing:merge-before')}
        </Button>
        <Button
          isDisabled={!after}
          onPress={() => void makeCorrection(document, { type: 'merge-turns', turn: at })}
        >
          {t('reviewing:merge-after')}
        </Button>
        <ActionMenu
          label={t('reviewing:split-here')}
          items={turnRole.options.map(role => (
            <MenuAction
              key={role}
              label={t(`reader:${role}`)}
              run={() =>
                void makeCorrection(document, { type: 'split-turn', at: placeAt(document, block), role })
              }
            />
          ))}
        >
          <Button isDisabled={block.start <= turn.start}>
            <Scissors size={14} aria-hidden />
            {t('reviewing:split-here')}
          </Button>
        </ActionMenu>
      </fieldset>
    </>
  )
}

/** Whether a block can go to a turn beside it: no heading can, nor the only block of another turn. */
function canTake({ kind, start, end }: Block, neighbour: Turn | undefined): boolean {
  const isWhole = neighbour && start <= neighbour.start && neighbour.end <= end
  return !isWhole && kind !== 'heading' && kind !== 'title'
}

interface EdgeButtonsProps {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly edge: 'start' | 'end'
  /** The blocks to which the edge can go. */
  readonly earlier: Block | undefined
  readonly later: Block | undefined
}

function EdgeButtons({ document, turn, edge, earlier, later }: EdgeButtonsProps) {
  const { t } = useTranslation('reviewing')
  const move = (to: Block | undefined) =>
    to &&
    void makeCorrection(document, {
      type: 'move-edge',
      turn: placeAt(document, turn),
      edge,
      to: placeAt(document, to),
    })
  return (
    <span className={style['edge']}>
      {t(`edge-${edge}`)}
      <IconButton
        icon={ArrowUp}
        look="normal"
        label={t(`edge-${edge}-earlier`)}
        isDisabled={!earlier}
        onPress={() => move(earlier)}
      />
      <IconButton
        icon={ArrowDown}
        look="normal"
        label={t(`edge-${edge}-later`)}
        isDisabled={!later}
        onPress={() => move(later)}
      />
    </span>
  )
}
