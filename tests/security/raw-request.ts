import { connect, type Socket } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  /** By lower-case name; of a name that came twice, the values joined with `, `. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Opens a connection to a port of this machine. */
export async function openSocket(port: number, address = '127.0.0.1'): Promise<Socket> {
  const socket = connect(port, address)
  await new Promise<void>((done, failed) => socket.once('connect', done).once('error', failed))
  return socket
}

/**
 * Sends lines as they are, with nothing added but the line ends and `Connection: close`, and reads the answer to its end.
 * Answers null where the connection was closed without one.
 */
export async function rawRequest(
  port: number,
  lines: readonly string[],
  body = '',
): Promise<RawAnswer | null> {
  const socket = await openSocket(port)
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`)
  return readAnswer(socket)
}

/** Reads all that comes until the other side closes the connection. */
export async function readAnswer(socket: Socket): Promise<RawAnswer | null> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A server that refuses a long body resets the connection; what it said before counts.
  socket.on('error', () => socket.destroy())
  await new Promise(closed => socket.once('close', closed))
  return parseAnswer(Buffer.concat(chunks).toString('utf8'))
}

function parseAnswer(text: string): RawAnswer | null {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return null
  const [first, ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Map<string, string>()
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    const value = line.slice(line.indexOf(':') + 1).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return { status: Number(first?.split(' ')[1]), headers, body: text.slice(end + 4) }
}
