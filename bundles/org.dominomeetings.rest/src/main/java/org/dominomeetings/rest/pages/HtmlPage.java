package org.dominomeetings.rest.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page as a response, of our own texts alone: nothing of a request is repeated on it, and the browser is told to run
 * and load nothing but what is ours (Content Security Policy Level 3).
 */
final class HtmlPage implements Response {
    private static final int NONCE_BYTES = 16;

    private final int status;
    private final Locale language;
    private final String title;
    private final String nonce;
    private final HtmlBuilder main = new HtmlBuilder();
    private @Nullable String script;

    /**
     * @param language of the texts
     */
    HtmlPage(int status, Locale language, String title, RandomSource random) {
        this.status = status;
        this.language = language;
        this.title = title;
        byte[] bytes = new byte[NONCE_BYTES];
        random.fill(bytes);
        this.nonce = Base64.getEncoder().encodeToString(bytes);
    }

    /** The content below the title. */
    HtmlBuilder main() {
        return main;
    }

    /**
     * @param path of a script of ours, relative to the page
     */
    HtmlPage script(String path) {
        this.script = path;
        return this;
    }

    /**
     * Adds a link to log in.
     *
     * @param why a sentence
     */
    HtmlPage login(String why, Texts texts) {
        main.element("p", why)
                .open("p")
                // HCL Designer help, URL commands for required authentication: this command asks for a login anywhere.
                .element("a", texts.text("label.login"), "href", "?Login")
                .close("p");
        return this;
    }

    /** Adds nothing: only the page of a problem shows the correlation id. */
    @Override
    public HtmlPage correlatedBy(String id) {
        return this;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = html().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }

    private String policy() {
        return "default-src 'none'; style-src 'nonce-" + nonce + "'; "
                + (script == null ? "" : "script-src 'self'; connect-src 'self'; ")
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private String html() {
        HtmlBuilder html = new HtmlBuilder();
        html.open("!DOCTYPE html")
                .open("html", "lang", language.toLanguageTag())
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .style(StaticFile.text("page.css"), nonce);
        if (script != null) {
            html.element("script", "", "src", script, "defer", "defer");
        }
        html.close("head").open("body").open("main").element("h1", title);
        return html
                + main.toString()
                + new HtmlBuilder().close("main").close("body").close("html");
    }
}
