package org.dominomeetings.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlBuilderTest {
    @Test
    void aTextOnAPageIsATextAndNothingElse() {
        String html = new HtmlBuilder()
                .element("p", "<script>alert('1') & \"2\"</script>", "title", "\" onclick=\"x")
                .toString();

        assertThat(html)
                .isEqualTo("<p title=\"&quot; onclick=&quot;x\">&lt;script&gt;alert(&#39;1&#39;) &amp; &quot;2&quot;"
                        + "&lt;/script&gt;</p>\n");
    }

    @Test
    void aStyleSheetCannotEndBeforeItsTag() {
        assertThat(new HtmlBuilder().style("p{}</style><script>", "n0nce").toString())
                .isEqualTo("<style nonce=\"n0nce\">p{}/style>script></style>\n");
    }
}
