package org.dominomeetings.rest.pages;

import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.health.AdministratorCheck;

/**
 * {@code /admin}: how this installation is, in words, for who manages the ledger's database. It shows settings, counts and
 * where a meeting needs a hand, never a secret or an entry's words; what is wrong is told in English, as the log and the guides tell it.
 */
final class AdminPage {
    private final SettingsComponents parts;
    private final Texts texts;

    AdminPage(SettingsComponents parts, Locale locale) {
        this.parts = parts;
        this.texts = Texts.in(locale);
    }

    /** For who is not logged in: the way to do so. */
    HtmlPage nobody() {
        HtmlPage page = page();
        page.main()
                .element("p", texts.text("admin.nobody"))
                .open("p")
                .element("a", texts.text("label.login"), "href", "?Login")
                .close("p");
        return page;
    }

    /**
     * @param person canonical Notes name
     * @throws MeetingException {@code administrators-only}, or {@code ledger-unavailable} if nobody can say who is one
     */
    HtmlPage show(String person) {
        AdministratorCheck.check(person, parts);
        HtmlPage page = page().script("admin.js");
        HtmlBuilder main = page.main();
        List<UnresolvedMeeting> open = parts.meetings.openMatters(parts.lasting.sweeps.open());
        health(main, open.size());
        new AdminUnresolvedMeetings(open, parts.providers, parts.lasting.mailFiles::path, texts).write(main);
        main.element("h2", texts.text("label.services"));
        AdminServices services = new AdminServices(parts, texts);
        services.write(main);
        main.element("h2", texts.text("label.shared-settings"));
        services.settings(main, null, SharedSettings.ALL);
        notesClients(main);
        counts(main);
        return page;
    }

    private void health(HtmlBuilder main, int open) {
        main.element("h2", texts.text("label.health")).element("p", state(), "class", "state");
        List<Finding> findings = parts.selfTest.findings();
        if (findings.isEmpty() && open == 0) {
            main.element("p", texts.text("admin.no-findings"));
        }
        if (open > 0) {
            main.element("p", texts.text("admin.open-count", open));
        }
        if (!findings.isEmpty()) {
            main.open("ul", "class", "findings");
            for (Finding finding : findings) {
                String weight = finding.weight().name().toLowerCase(Locale.ROOT);
                main.open("li", "class", weight)
                        .element("strong", texts.text("label." + weight))
                        .element("p", finding.sentence(), "lang", "en")
                        .close("li");
            }
            main.close("ul");
        }
        try {
            main.element("p", texts.text("admin.key", parts.settings.keyRing().currentId()));
        } catch (SecretsUnavailableException oneOfTheFindings) {
            // There it says why.
        }
    }

    private String state() {
        try {
            parts.selfTest.run();
            return texts.text(parts.providers.all().isEmpty() ? "page.no-services" : "admin.up");
        } catch (MeetingException problem) {
            return texts.of(problem);
        } catch (SecretsUnavailableException noKeyRing) {
            return texts.of(MeetingException.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings"));
        }
    }

    /** The script asks for the health as nobody; what it finds stands here already. */
    private void notesClients(HtmlBuilder main) {
        main.element("h2", texts.text("label.notes-clients"))
                .element(
                        "p",
                        texts.text("admin.anonymous-untried"),
                        "id",
                        "anonymous",
                        "role",
                        "status",
                        "data-yes",
                        texts.text("admin.anonymous-yes"),
                        "data-no",
                        texts.text("admin.anonymous-no"));
    }

    private void counts(HtmlBuilder main) {
        main.element("h2", texts.text("label.counts"));
        AdminTable table = new AdminTable(main, texts);
        for (Counters.Kind kind : Counters.Kind.values()) {
            table.counts(kind, parts.lasting.counters);
        }
        main.open("p")
                .element("a", texts.text("label.all-counts"), "href", "v1/metrics")
                .close("p");
    }

    private HtmlPage page() {
        return new HtmlPage(200, texts.language(), texts.text("label.administration"), parts.account.random);
    }
}
