package org.dominomeetings.core.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.spi.Setting;

/** The settings that belong to no service. */
public final class SharedSettings {
    public static final Setting SERVER = Setting.ofServer(
            "MEETINGS_SERVER",
            "the server that keeps ledger, accounts and configuration for all servers of a cluster; the same on each",
            "a server's name",
            "this server");

    public static final Setting DATABASE = Setting.ofServer(
            "MEETINGS_DATABASE",
            "the database that they are in; made on its server where it is missing",
            "a path below that server's data directory",
            "`meetings.nsf`");

    public static final Setting SECRETS = Setting.ofServer(
            Setting.SECRETS_FOLDER,
            "where `keyring.properties` and `<service>.client-secret` are, readable by the server's account alone",
            "a folder outside the data directory",
            "no account can be used");

    public static final Setting ADMINISTRATORS = Setting.ofServer(
            "MEETINGS_ADMINISTRATORS",
            "who manages the database, written into its access control list when it is made",
            "names of people and groups, separated by commas",
            "the server alone");

    public static final Setting PUBLIC_URLS = Setting.shared(
            "MEETINGS_PUBLIC_URLS",
            "the origins under which browsers reach this server; services send people back to the first",
            "origins such as `https://mail.example.com`, separated by commas",
            "no account can be connected, and browsers that send an `Origin` change nothing");

    public static final Setting PROXIES = Setting.shared(
            "MEETINGS_PROXIES",
            "the proxies whose word counts for where a request comes from and whether it came to them by TLS",
            "addresses such as `192.0.2.10` or `192.0.2.0/28`, separated by commas",
            "no proxy's word counts, and secrets are taken on TLS to Domino alone");

    public static final Setting NOMAD_ORIGINS = Setting.shared(
            "MEETINGS_NOMAD_ORIGINS",
            "the origins of HCL Nomad for web browsers: where its page comes from, whose scripts may call this server with a"
                    + " bearer in the body",
            "origins such as `https://nomad.example.com`, separated by blanks",
            "the buttons work in no Nomad for web browsers");

    public static final Setting CORS = Setting.shared(
            "MEETINGS_CORS",
            "who answers browsers that ask whether Nomad's origins may call (CORS), and writes its headers: this plugin, or"
                    + " Domino's own filter by `cors-rules.json`; never both",
            "`plugin` or `domino`",
            "`plugin`");

    public static final Setting CREATES = Setting.shared(
            "MEETINGS_CREATES_PER_HOUR",
            "how many meetings one person may create in an hour",
            "a whole number, 1 to 100000",
            "300");

    public static final Setting TIMEOUT = Setting.shared(
            "MEETINGS_TIMEOUT_SECONDS", "how long a call to a service may take in all", "seconds, 5 to 30", "30");

    public static final Setting SWEEP = Setting.shared(
            "MEETINGS_SWEEP_SECONDS",
            "how often what a crash or a silent service left open is looked at and finished",
            "seconds, 5 to 3600",
            "300");

    public static final Setting HTTP_THREADS = Setting.shared(
            "MEETINGS_HTTP_THREADS",
            "how many threads the HTTP task has (Server document, Internet Protocols, HTTP, Number active threads); a fifth"
                    + " of them at most waits for one service, three fifths for all together",
            "a whole number, 10 to 10000",
            "40");

    /** In the order in which the guide has them. */
    public static final List<Setting> ALL = Collections.unmodifiableList(Arrays.asList(
            SERVER,
            DATABASE,
            SECRETS,
            ADMINISTRATORS,
            PUBLIC_URLS,
            PROXIES,
            NOMAD_ORIGINS,
            CORS,
            CREATES,
            TIMEOUT,
            HTTP_THREADS,
            SWEEP));

    private SharedSettings() {}
}
