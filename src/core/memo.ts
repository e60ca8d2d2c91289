/**
 * A function of one object that is computed once per object and forgotten with it. The last object is held: the rules ask for the
 * same one many times in a row, which costs a comparison.
 */
export const memoised = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly key: K; readonly value: V }>()
  let last: { readonly key: K; readonly value: V } | undefined
  return (key) => {
    if (last?.key === key) return last.value
    last = known.get(key)
    if (last) return last.value
    const computed = { key, value: compute(key) }
    known.set(key, computed)
    last = computed
    return computed.value
  }
}

/**
 * The same for what is asked of one article after another: the last result alone is held, so that nothing is kept for an object
 * that is not asked of again. An article that is come back to is computed anew.
 */
export const memoisedLast = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  let last: { readonly key: K; readonly value: V } | undefined
  return (key) => {
    if (last?.key === key) return last.value
    const computed = { key, value: compute(key) }
    last = computed
    return computed.value
  }
}
