package org.dominomeetings.rest;

import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.Finding;
import org.dominomeetings.core.SharedSettings;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.operation.OpenMatter;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailable;
import org.dominomeetings.core.text.Texts;

/**
 * {@code /admin}: how this installation is, in words, for who manages the ledger's database. It shows settings, counts and
 * where a meeting needs a hand, never a secret or an entry's words; what is wrong is told in English, as the log and the guides tell it.
 */
final class AdminPage {
    private final Parts parts;
    private final Texts texts;

    AdminPage(Parts parts, Locale locale) {
        this.parts = parts;
        this.texts = Texts.in(locale);
    }

    /** For who is not logged in: the way to do so. */
    Page nobody() {
        Page page = page();
        page.main()
                .element("p", texts.text("admin.nobody"))
                .open("p")
                .element("a", texts.text("label.login"), "href", "?Login")
                .close("p");
        return page;
    }

    /**
     * @param person canonical Notes name
     * @throws MeetingProblem {@code administrators-only}, or {@code ledger-unavailable} if nobody can say who is one
     */
    Page of(String person) {
        Administrators.check(person, parts);
        Page page = page().script("admin.js");
        Html main = page.main();
        List<OpenMatter> open = parts.meetings.openMatters(parts.lasting.sweeps.open());
        health(main, open.size());
        new AdminMatters(open, parts.providers, parts.lasting.mailFiles::path, texts).write(main);
        main.element("h2", texts.text("label.services"));
        AdminServices services = new AdminServices(parts, texts);
        services.write(main);
        main.element("h2", texts.text("label.shared-settings"));
        services.settings(main, null, SharedSettings.ALL);
        notesClients(main);
        counts(main);
        return page;
    }

    private void health(Html main, int open) {
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
        } catch (SecretsUnavailable oneOfTheFindings) {
            // There it says why.
        }
    }

    private String state() {
        try {
            parts.selfTest.run();
            return texts.text(parts.providers.all().isEmpty() ? "page.no-services" : "admin.up");
        } catch (MeetingProblem problem) {
            return texts.of(problem);
        } catch (SecretsUnavailable noKeyRing) {
            return texts.of(MeetingProblem.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings"));
        }
    }

    /** The script asks for the health as nobody; what it finds stands here already. */
    private void notesClients(Html main) {
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

    private void counts(Html main) {
        main.element("h2", texts.text("label.counts"));
        AdminTable table = new AdminTable(main, texts);
        for (Counters.Kind kind : Counters.Kind.values()) {
            table.counts(kind, parts.lasting.counters);
        }
        main.open("p")
                .element("a", texts.text("label.all-counts"), "href", "v1/metrics")
                .close("p");
    }

    private Page page() {
        return new Page(200, texts.language(), texts.text("label.administration"), parts.account.surroundings);
    }
}
