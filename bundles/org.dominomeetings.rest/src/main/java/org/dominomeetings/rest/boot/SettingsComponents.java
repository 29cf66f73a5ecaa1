package org.dominomeetings.rest.boot;

import java.util.List;
import java.util.function.Supplier;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.rest.api.ApiResources;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.pages.PageResources;
import org.dominomeetings.rest.security.CorsPolicy;

/** The objects made from one version of the settings, replaced as a whole by those of the next. Immutable. */
final class SettingsComponents {
    private final NotesSettings settings;
    private final PublicUrls urls;
    private final CorsPolicy cors;
    private final ApiResources api;
    private final PageResources pages;
    private final SweepJob sweeps;
    private final Supplier<List<Finding>> findings;

    SettingsComponents(
            NotesSettings settings,
            PublicUrls urls,
            CorsPolicy cors,
            ApiResources api,
            PageResources pages,
            SweepJob sweeps,
            Supplier<List<Finding>> findings) {
        this.settings = settings;
        this.urls = urls;
        this.cors = cors;
        this.api = api;
        this.pages = pages;
        this.sweeps = sweeps;
        this.findings = findings;
    }

    /** The settings that these were made from. */
    NotesSettings settings() {
        return settings;
    }

    PublicUrls urls() {
        return urls;
    }

    CorsPolicy cors() {
        return cors;
    }

    ApiResources api() {
        return api;
    }

    PageResources pages() {
        return pages;
    }

    SweepJob sweeps() {
        return sweeps;
    }

    /** The self-test's findings; the same object each time. */
    Supplier<List<Finding>> findings() {
        return findings;
    }
}
