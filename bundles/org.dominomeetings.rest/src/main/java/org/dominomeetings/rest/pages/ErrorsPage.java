package org.dominomeetings.rest.pages;

import java.util.Locale;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCauses;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.Texts;

/**
 * The page {@code /errors}: each code of a problem, what the person reads, what is behind it and what an administrator
 * does. A problem's {@code type} is the address of its code here, which an installation without the internet has, too
 * (RFC 9457, 3.1.1). For anyone, as the OpenAPI document is: it tells nothing of this server.
 */
final class ErrorsPage {
    /** Placeholder for a sentence's arguments. */
    private static final String NAMED = "\u2026";

    private ErrorsPage() {}

    static HtmlPage in(Locale locale, RandomSource random) {
        Texts texts = Texts.in(locale);
        HtmlPage page = new HtmlPage(200, texts.language(), texts.text("label.errors"), random);
        HtmlBuilder main = page.main();
        for (ProblemCode code : ProblemCode.values()) {
            main.open("h2", "id", code.code())
                    .element("code", code.code())
                    .text(" " + code.status())
                    .close("h2")
                    .element("p", texts.of(MeetingException.of(code, NAMED, NAMED)))
                    // What is for administrators is in English, as it is in the guide.
                    .element("p", ProblemCauses.cause(code), "lang", "en")
                    .open("p")
                    .element("strong", texts.text("label.matter-remedy"))
                    .close("p")
                    .element("p", ProblemCauses.remedy(code), "lang", "en");
        }
        return page;
    }
}
