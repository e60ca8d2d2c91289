/** A function of one object that is computed once per object and forgotten with it. */
export const memoised = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const hit = known.get(key)
    if (hit) return hit.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
