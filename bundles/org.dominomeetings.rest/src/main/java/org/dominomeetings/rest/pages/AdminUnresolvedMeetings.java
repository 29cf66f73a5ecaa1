package org.dominomeetings.rest.pages;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.problem.ProblemCauses;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;

/**
 * The section of the administrators' page with the unresolved meetings: whose, which entry, since when, the problem,
 * and its remedy, in the words of the table of errors. Safe for any thread.
 */
public final class AdminUnresolvedMeetings {
    /**
     * Most rows, as many as people read; a service that was down for a day leaves thousands, all with the same reason.
     */
    private static final int MOST = 100;

    private final ProviderRegistry providers;
    private final Function<String, Optional<String>> mailFile;

    /**
     * @param mailFile path of the one with a replica id; empty if it is not here
     */
    public AdminUnresolvedMeetings(ProviderRegistry providers, Function<String, Optional<String>> mailFile) {
        this.providers = providers;
        this.mailFile = mailFile;
    }

    /**
     * @param open the oldest first
     */
    void write(HtmlBuilder html, List<UnresolvedMeeting> open, Texts texts) {
        html.element("h2", texts.text("label.open-matters"));
        if (open.isEmpty()) {
            html.element("p", texts.text("admin.no-open-matters"));
            return;
        }
        html.element("p", texts.text("admin.open-matters"));
        AdminTable table = new AdminTable(html, texts);
        table.begin(null);
        table.headings("label.matter-account", "label.matter-entry", "label.matter-reason", "label.matter-remedy");
        for (UnresolvedMeeting matter : open.subList(0, Math.min(MOST, open.size()))) {
            html.open("tr").open("td").element("div", providers.label(matter.service()));
            html.element("div", PersonName.common(matter.person()));
            code(html, matter.person());
            html.close("td").open("td");
            code(html, mailFile.apply(matter.entry().replicaId()).orElse(""));
            code(html, matter.entry().replicaId());
            code(html, matter.entry().unid());
            html.open("div")
                    .element("code", matter.state().name())
                    .text(" " + matter.since().truncatedTo(ChronoUnit.SECONDS))
                    .close("div")
                    .close("td")
                    .open("td")
                    .element("div", texts.of(matter.why()));
            code(html, matter.correlationId().orElse(""));
            html.close("td")
                    // As the guide's table of errors says it, which is in English.
                    .element("td", ProblemCauses.remedy(matter.why().code()), "lang", "en")
                    .close("tr");
        }
        table.end();
        if (open.size() > MOST) {
            html.element("p", texts.text("admin.more-open-matters", open.size() - MOST));
        }
    }

    private static void code(HtmlBuilder html, String text) {
        if (!text.isEmpty()) {
            html.open("div").element("code", text).close("div");
        }
    }
}
