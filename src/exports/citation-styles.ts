/** The sentence that every CSL style begins with, and what this site cites: pages that a site has put out itself. */
const style = (id: string, title: string, content: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
    <info><title>${title}, web pages</title><id>${id}</id><updated>2025-12-31T00:00:00+00:00</updated></info>
    ${content}
  </style>`;

// citeproc keeps items by their citation in a plain object, where a page called `toString` would be a function: an address never is.
const citation = '<citation><layout><text variable="URL"/></layout></citation>';

/**
 * The styles that readers ask for, for pages of a site alone, in CSL 1.0: whole styles know every kind of work, and reading that of APA
 * takes citeproc longer than all citations of this site. APA is that of the 7th edition (10.16), Chicago the author-date style of the 18th (14.104).
 */
export const citationStyles = {
  'apa-web': style(
    'apa-web',
    'APA',
    `<locale xml:lang="en">
      <date form="text"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date>
    </locale>
    <locale xml:lang="vi">
      <date form="text"><date-part name="year"/><date-part name="day" prefix=", ngày "/><date-part name="month" form="numeric" prefix=" tháng "/></date>
    </locale>
    ${citation}
    <bibliography><layout><group delimiter=" ">
      <names variable="author" suffix="."><name/></names>
      <choose>
        <if variable="issued"><date variable="issued" form="text" prefix="(" suffix=")."/></if>
        <else><text term="no date" form="short" prefix="(" suffix=")."/></else>
      </choose>
      <text variable="title" font-style="italic" suffix="."/>
      <choose>
        <if variable="issued"><text variable="URL"/></if>
        <else>
          <group delimiter=", ">
            <group delimiter=" "><text term="retrieved" text-case="capitalize-first"/><date variable="accessed"><date-part name="year"/></date></group>
            <group delimiter=" "><text term="from"/><text variable="URL"/></group>
          </group>
        </else>
      </choose>
    </group></layout></bibliography>`,
  ),
  'chicago-web': style(
    'chicago-web',
    'Chicago',
    `<locale xml:lang="vi">
      <date form="text"><date-part name="day"/><date-part name="month" form="numeric" prefix="/"/><date-part name="year" prefix="/"/></date>
      <terms><term name="no date" form="short">Không ngày.</term></terms>
    </locale>
    ${citation}
    <bibliography><layout><group delimiter=" ">
      <names variable="author" suffix="."><name/></names>
      <choose>
        <if variable="issued"><date variable="issued" suffix="."><date-part name="year"/></date></if>
        <else><text term="no date" form="short"/></else>
      </choose>
      <text variable="title" quotes="true" suffix="."/>
      <choose>
        <if variable="issued"><date variable="issued" form="text" suffix="."/></if>
        <else><group delimiter=" " suffix="."><text term="accessed" text-case="capitalize-first"/><date variable="accessed"><date-part name="year"/></date></group></else>
      </choose>
      <text variable="URL" suffix="."/>
    </group></layout></bibliography>`,
  ),
};
