import type { XmlElement, XmlNode } from './parse-xml'

/** An element's child elements. */
export function elements({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement)
}

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** The first child element of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

/** The child elements of this name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elements(element).filter(node => node.name === name) : []
}

/** The first element of this name at any depth, the element itself included. */
export function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && descendants(element).find(node => node.name === name)
}

/** The elements of this name at any depth, in document order. */
export function findAll(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? descendants(element).filter(node => node.name === name) : []
}

/** The element and everything below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  const all: XmlElement[] = []
  const visit = (node: XmlElement) => {
    all.push(node)
    for (const next of node.children) if (isElement(next)) visit(next)
  }
  visit(element)
  return all
}

/** All text below an element, white space made single spaces. */
export function textOf(element: XmlElement | undefined): string {
  return element ? rawText(element).replace(/\s+/g, ' ').trim() : ''
}

function rawText({ children }: XmlElement): string {
  return children.map(node => (isElement(node) ? rawText(node) : node)).join('')
}
