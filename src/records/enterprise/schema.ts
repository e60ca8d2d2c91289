import * as z from 'zod'

export const postHolderSchema = z.object({
  name: z.string().describe("the person's name"),
  title: z.string().describe('the post, as stated')
})

export const enterpriseFields = {
  name: z.string().describe('the fullest form in the article'),
  mentions: z.array(z.string()).describe('every distinct surface form of it in the article'),
  people: z.array(postHolderSchema).describe('who is said to hold a post there')
}
