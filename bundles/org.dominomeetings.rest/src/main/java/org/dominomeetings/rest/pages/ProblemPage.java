package org.dominomeetings.rest.pages;

import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.http.Response;

/** Renders a problem as an HTML page, for browsers. */
public final class ProblemPage {
    private ProblemPage() {}

    /**
     * @param title key of the text that heads the page
     */
    public static Response of(MeetingException problem, String title, Request request, RandomSource random) {
        Texts texts = Texts.in(request.locale());
        HtmlPage page = new HtmlPage(problem.code().status(), texts.language(), texts.text(title), random);
        page.main().element("p", ProblemResponse.sentence(problem, request.locale(), request.correlationId()));
        if (problem.code().status() >= 500) {
            // What the sentence asks to tell an administrator, who finds it in the log.
            page.main().element("p", request.correlationId(), "class", "id");
        }
        page.main()
                .open("p")
                .element("a", texts.text("label.to-accounts"), "href", toAccounts(request.path()))
                .close("p");
        return page;
    }

    /**
     * The URL of the accounts page relative to this one, which may stand below a mail file: as many folders up as the
     * path is deep.
     */
    private static String toAccounts(String path) {
        return path.substring(1).replaceAll("[^/]+/", "../").replaceAll("[^/.]+$", "accounts");
    }
}
