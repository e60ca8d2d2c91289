import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createExtractor, jsonSchemaOf, RECORD_TYPES } from '../src/index.js'
import { readFixtures } from '../src/scripts/quality/annotated.js'

const root = resolve(import.meta.dirname, '..')

describe('schemas/', () => {
  it('is what `npm run schemas` would write', () => {
    const written = readdirSync(join(root, 'schemas')).sort()
    expect(written).toEqual(RECORD_TYPES.map(({ type }) => `${type}.schema.json`).sort())
    for (const definition of RECORD_TYPES) {
      const text = readFileSync(join(root, 'schemas', `${definition.type}.schema.json`), 'utf8')
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(definition))))
    }
  })

  it('accepts every record of the fixtures, by an independent validator', async () => {
    const ajv = new Ajv2020({ strict: false })
    const validators = new Map(
      RECORD_TYPES.map((definition) => [definition.type as string, ajv.compile(jsonSchemaOf(definition))])
    )
    const extractor = createExtractor()
    for (const { path } of readFixtures(join(root, 'fixtures'))) {
      const { articles } = await extractor.extract({ id: path, content: readFileSync(path) })
      for (const record of articles.flatMap((article) => article.records)) {
        const valid = validators.get(record.type)
        expect(valid?.(record), `${path} ${record.id}: ${JSON.stringify(valid?.errors)}`).toBe(true)
      }
    }
  })
})
