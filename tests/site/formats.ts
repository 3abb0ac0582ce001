const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const texts = { type: 'array', items: text };
const author = { type: 'object', properties: { name: text, url: address, avatar: address }, minProperties: 1, additionalProperties: false };

/** JSON Feed 1.1 as its specification has it, https://www.jsonfeed.org/version/1.1/, and nothing beside it. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: { type: 'array', items: author },
    language: text,
    expired: { type: 'boolean' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          external_url: address,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: address,
          banner_image: address,
          date_published: instant,
          date_modified: instant,
          authors: { type: 'array', items: author },
          tags: texts,
          language: text,
        },
      },
    },
  },
};

const number = { type: 'integer' };
const date = {
  type: 'object',
  required: ['year'],
  additionalProperties: false,
  properties: {
    year: number,
    month: { ...number, minimum: 1, maximum: 12 },
    day: { ...number, minimum: 1, maximum: 31 },
    display_date: text,
  },
};
const slideText = { type: 'object', additionalProperties: false, properties: { headline: text, text } };
const slide = { text: slideText, unique_id: text, autolink: { type: 'boolean' }, display_date: text, group: text };

/** The JSON of TimelineJS 3 as it is documented, https://timeline.knightlab.com/docs/json-format.html: the parts of it used here. */
export const timelineJsSchema = {
  type: 'object',
  required: ['events'],
  additionalProperties: false,
  properties: {
    title: { type: 'object', required: ['text'], additionalProperties: false, properties: slide },
    scale: { enum: ['human', 'cosmological'] },
    events: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['start_date', 'text'],
        additionalProperties: false,
        properties: { ...slide, start_date: date, end_date: date },
      },
    },
  },
};
