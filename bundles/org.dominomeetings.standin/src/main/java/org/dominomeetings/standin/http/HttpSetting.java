package org.dominomeetings.standin.http;

/**
 * The settings of the HTTP task, with Domino's defaults. Each is read from notes.ini for every request; what Domino
 * keeps in a Server or a Web Site document has a name that begins with {@code STANDIN_}.
 */
public enum HttpSetting {
    /**
     * Field Session authentication: {@code none}, then a browser sends name and password with every request; {@code
     * single}, a cookie of this server's; {@code multi}, a cookie that servers with the same Web SSO configuration share.
     *
     * @see "HCL Domino Administrator help, Setting up session authentication for Web Site documents"
     */
    SESSION_AUTHENTICATION("STANDIN_SESSION_AUTHENTICATION", "none"),

    /**
     * Field Idle session timeout.
     *
     * @see "HCL Domino Administrator help, Setting up session authentication for Web Site documents"
     */
    SESSION_MINUTES("STANDIN_SESSION_MINUTES", "30"),

    /**
     * Rules of the type Override Session Authentication: the URL patterns, separated by commas, where Basic
     * authentication is used although a cookie is the rule.
     *
     * @see "HCL Domino Administrator help, Overriding session authentication"
     */
    BASIC_PATTERNS("STANDIN_BASIC_PATTERNS", ""),

    /**
     * 1 for status 401 with the login page, where a login is wanted; otherwise the page comes with 200.
     *
     * @see "HCL support article, DOMINO_FORCE401_WITH_HTML_LOGIN_PAGE"
     */
    FORCE_401("DOMINO_FORCE401_WITH_HTML_LOGIN_PAGE", "0"),

    /** 1 where connections reach the server encrypted, and no proxy in front of it has undone that. */
    TLS("STANDIN_TLS", "0"),

    /**
     * 1 where bearer tokens of a trusted provider are accepted, which they are over TLS alone.
     *
     * @see "HCL Domino Administrator help, Configuring HTTP Bearer authentication using an OIDC provider"
     */
    BEARER("STANDIN_BEARER", "0"),

    /**
     * 1 where the site has anonymous users at all.
     *
     * @see "HCL Domino Administrator help, Setting up security for Internet Site documents"
     */
    ANONYMOUS("STANDIN_ANONYMOUS", "1"),

    /**
     * 1 where the server's Deny lists hold for HTTP, too: field Enforce server access settings.
     *
     * @see "HCL Domino Administrator help, Setting up server access for Internet users"
     */
    ENFORCE_SERVER_ACCESS("STANDIN_ENFORCE_SERVER_ACCESS", "0"),

    /**
     * Field Methods: what reaches a servlet, unless the servlet says that it checks methods itself.
     *
     * @see "HCL Domino Volt documentation, Configuring the server: HTTPEnableMethods, and Methods of a Web Site document"
     */
    METHODS("HTTPEnableMethods", "GET,HEAD,POST"),

    /**
     * Field Number active threads: how many requests are served at the same time; the others wait.
     *
     * @see "HCL Domino Administrator help, Specifying the number of threads used by the Web server"
     */
    THREADS("STANDIN_HTTP_THREADS", "40");

    private final String variable;
    private final String domino;

    HttpSetting(String variable, String domino) {
        this.variable = variable;
        this.domino = domino;
    }

    /** Its name in notes.ini. */
    public String variable() {
        return variable;
    }

    /** What holds where nobody set it. */
    public String byDefault() {
        return domino;
    }
}
