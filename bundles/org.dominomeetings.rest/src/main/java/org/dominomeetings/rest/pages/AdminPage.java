package org.dominomeetings.rest.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.http.Request;

/**
 * The page {@code /admin}: the state of this installation, for managers of the ledger's database. It shows settings,
 * counts and unresolved meetings, never a secret or an entry's words; what is wrong is told in English, as the log and
 * the guides tell it. Safe for any thread.
 */
public final class AdminPage {
    private final Supplier<Optional<String>> user;
    private final AdministratorCheck administrators;
    private final AdminHealth health;
    private final Supplier<List<UnresolvedMeeting>> unresolved;
    private final AdminUnresolvedMeetings unresolvedMeetings;
    private final AdminServices services;
    private final Counters counters;
    private final RandomSource random;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     * @param unresolved the meetings that need a person's hand, as the ledger has them now, the oldest first
     */
    public AdminPage(
            Supplier<Optional<String>> user,
            AdministratorCheck administrators,
            AdminHealth health,
            Supplier<List<UnresolvedMeeting>> unresolved,
            AdminUnresolvedMeetings unresolvedMeetings,
            AdminServices services,
            Counters counters,
            RandomSource random) {
        this.user = user;
        this.administrators = administrators;
        this.health = health;
        this.unresolved = unresolved;
        this.unresolvedMeetings = unresolvedMeetings;
        this.services = services;
        this.counters = counters;
        this.random = random;
    }

    /** @throws MeetingException {@code administrators-only}, or {@code ledger-unavailable} if nobody can say who is one */
    HtmlPage show(Request request) {
        Texts texts = Texts.in(request.locale());
        HtmlPage page = new HtmlPage(200, texts.language(), texts.text("label.administration"), random);
        Optional<String> person = user.get();
        if (!person.isPresent()) {
            return page.login(texts.text("admin.nobody"), texts);
        }
        administrators.check(person.get());
        HtmlBuilder main = page.script("admin.js").main();
        List<UnresolvedMeeting> open = unresolved.get();
        health.write(main, open.size(), texts);
        unresolvedMeetings.write(main, open, texts);
        main.element("h2", texts.text("label.services"));
        services.write(main, texts);
        main.element("h2", texts.text("label.shared-settings"));
        services.settings(main, null, SharedSettings.ALL, texts);
        notesClients(main, texts);
        counts(main, texts);
        return page;
    }

    /**
     * The section for Notes clients. Its script requests the health without authentication, and sends OPTIONS as a browser does
     * for Nomad, with the texts for each result on the page: from inside neither can be known.
     */
    private static void notesClients(HtmlBuilder main, Texts texts) {
        main.element("h2", texts.text("label.notes-clients"));
        tried(main, "anonymous", texts);
        tried(main, "options", texts);
    }

    private static void tried(HtmlBuilder main, String what, Texts texts) {
        main.element(
                "p",
                texts.text("admin." + what + "-untried"),
                "id",
                what,
                "role",
                "status",
                "data-yes",
                texts.text("admin." + what + "-yes"),
                "data-no",
                texts.text("admin." + what + "-no"));
    }

    private void counts(HtmlBuilder main, Texts texts) {
        main.element("h2", texts.text("label.counts"));
        AdminTable table = new AdminTable(main, texts);
        for (Counters.Kind kind : Counters.Kind.values()) {
            table.counts(kind, counters);
        }
        main.open("p")
                .element("a", texts.text("label.all-counts"), "href", "v1/metrics")
                .close("p");
    }
}
