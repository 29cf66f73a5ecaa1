package org.dominomeetings.rest.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.text.Texts;

/**
 * The section of the administrators' page with the health and the self-test's findings. Its findings are in English, as
 * the log and the guides are. Safe for any thread.
 */
public final class AdminHealth {
    private final Runnable selfTest;
    private final Supplier<List<Finding>> findings;
    private final Supplier<String> keyId;
    private final ProviderRegistry providers;

    /**
     * @param selfTest throws the {@link MeetingException} or {@link SecretsUnavailableException} that keeps meetings from
     *     being made
     * @param keyId id of the key that new secrets are sealed with; throws {@link SecretsUnavailableException} if there is none
     */
    public AdminHealth(
            Runnable selfTest, Supplier<List<Finding>> findings, Supplier<String> keyId, ProviderRegistry providers) {
        this.selfTest = selfTest;
        this.findings = findings;
        this.keyId = keyId;
        this.providers = providers;
    }

    /**
     * @param open how many meetings need a person's hand
     */
    void write(HtmlBuilder html, int open, Texts texts) {
        html.element("h2", texts.text("label.health")).element("p", state(texts), "class", "state");
        List<Finding> found = findings.get();
        if (found.isEmpty() && open == 0) {
            html.element("p", texts.text("admin.no-findings"));
        }
        if (open > 0) {
            html.element("p", texts.text("admin.open-count", open));
        }
        if (!found.isEmpty()) {
            html.open("ul", "class", "findings");
            for (Finding finding : found) {
                String weight = finding.weight().name().toLowerCase(Locale.ROOT);
                html.open("li", "class", weight)
                        .element("strong", texts.text("label." + weight))
                        .element("p", finding.sentence(), "lang", "en")
                        .close("li");
            }
            html.close("ul");
        }
        try {
            html.element("p", texts.text("admin.key", keyId.get()));
        } catch (SecretsUnavailableException oneOfTheFindings) {
            // There it says why.
        }
    }

    private String state(Texts texts) {
        try {
            selfTest.run();
            return texts.text(providers.all().isEmpty() ? "page.no-services" : "admin.up");
        } catch (MeetingException problem) {
            return texts.of(problem);
        } catch (SecretsUnavailableException noKeyRing) {
            return texts.of(MeetingException.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings"));
        }
    }
}
