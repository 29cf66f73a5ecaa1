package org.dominomeetings.rest;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dominomeetings.core.operation.OpenMatter;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;

/** The meetings that need an administrator's hand: whose, which entry, since when, and what stands in the way. */
final class AdminMatters {
    private final List<OpenMatter> open;
    private final Providers providers;
    private final Texts texts;

    AdminMatters(List<OpenMatter> open, Providers providers, Texts texts) {
        this.open = open;
        this.providers = providers;
        this.texts = texts;
    }

    void write(Html html) {
        html.element("h2", texts.text("label.open-matters"));
        if (open.isEmpty()) {
            html.element("p", texts.text("admin.no-open-matters"));
            return;
        }
        html.element("p", texts.text("admin.open-matters"));
        AdminTable table = new AdminTable(html, texts);
        table.begin(null);
        table.headings("label.matter-account", "label.matter-entry", "label.matter-reason");
        for (OpenMatter matter : open) {
            html.open("tr")
                    .open("td")
                    .element("div", providers.label(matter.service()))
                    .element("div", PersonName.common(matter.person()))
                    .close("td")
                    .open("td")
                    .open("div")
                    .element("code", matter.entry().replicaId())
                    .close("div")
                    .open("div")
                    .element("code", matter.entry().unid())
                    .close("div")
                    .open("div")
                    .element("code", matter.state().name())
                    .text(" " + matter.since().truncatedTo(ChronoUnit.SECONDS))
                    .close("div")
                    .close("td")
                    .element("td", texts.of(matter.why()))
                    .close("tr");
        }
        table.end();
    }
}
