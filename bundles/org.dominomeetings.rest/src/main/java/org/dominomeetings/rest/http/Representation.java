package org.dominomeetings.rest.http;

import java.util.Optional;

/** The form in which a route answers: JSON for programs, a page for people, or a file. Immutable. */
public final class Representation {
    public static final Representation JSON = new Representation(Form.JSON, "");

    /** A script or another file that nobody reads. */
    public static final Representation FILE = new Representation(Form.FILE, "");

    private enum Form {
        JSON,
        FILE,
        PAGE,
        JSON_OR_PAGE
    }

    private final Form form;

    /** Empty where a problem is no page. */
    private final String title;

    private Representation(Form form, String title) {
        this.form = form;
        this.title = title;
    }

    /**
     * A page; a problem is one, too.
     *
     * @param title key of the text that heads the page of a problem
     */
    public static Representation page(String title) {
        return new Representation(Form.PAGE, title);
    }

    /**
     * JSON; a problem is a page where a browser has followed a link.
     *
     * @param title key of the text that heads the page of a problem
     */
    public static Representation jsonOrPage(String title) {
        return new Representation(Form.JSON_OR_PAGE, title);
    }

    /** The operation under which all routes of this form are counted; empty where each is counted for itself. */
    Optional<String> operation() {
        switch (form) {
            case FILE:
                return Optional.of("file");
            case PAGE:
                return Optional.of("page");
            default:
                return Optional.empty();
        }
    }

    /** Key of the title if a problem of this request has to be a page; empty if it has to be JSON. */
    Optional<String> problemTitle(Request request) {
        return form == Form.PAGE || (form == Form.JSON_OR_PAGE && takesHtml(request))
                ? Optional.of(title)
                : Optional.empty();
    }

    /**
     * Whether Accept names text/html, as browsers' does (RFC 9110, 12.5.1); other clients send a range of types, or
     * nothing.
     */
    private static boolean takesHtml(Request request) {
        String accept = request.servlet().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
