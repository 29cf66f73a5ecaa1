package org.dominomeetings.core.spi;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that an administrator can set, declared where it is read. What is not declared is not read, and the guide's page
 * of settings is printed from the declarations. Immutable.
 */
public final class Setting {
    /** What every name begins with, in notes.ini, in the environment and in the configuration document. */
    public static final String PREFIX = "MEETINGS_";

    /** The setting that says where secrets are, and is none itself. */
    public static final String SECRETS_FOLDER = "MEETINGS_SECRETS";

    /** A name that says so is that of a secret, which has to stand in a file of its own. */
    private static final Pattern SAYS_SECRET = Pattern.compile(".*(?:SECRET|TOKEN|PASSWORD|PASSPHRASE|PRIVATE_KEY)S?");

    private final String name;
    private final String meaning;
    private final String unit;
    private final String without;
    private final boolean onEachServer;

    private Setting(String name, String meaning, String unit, String without, boolean onEachServer) {
        this.name = Objects.requireNonNull(name);
        this.meaning = Objects.requireNonNull(meaning);
        this.unit = Objects.requireNonNull(unit);
        this.without = Objects.requireNonNull(without);
        this.onEachServer = onEachServer;
    }

    /**
     * A setting that all servers of a ledger share: in the configuration document, unless a server's own notes.ini or
     * environment says otherwise.
     *
     * @param name in capitals, with {@link #PREFIX}
     * @param meaning one sentence in English without a full stop
     * @param unit what a value is, such as {@code seconds, 5 to 30}
     * @param without what holds where it is not set
     */
    public static Setting shared(String name, String meaning, String unit, String without) {
        return new Setting(name, meaning, unit, without, false);
    }

    /**
     * A setting as {@link #shared} has it whose value is where something is.
     *
     * @param usual the address where it is not set, a URL
     */
    public static Setting address(String name, String meaning, String usual) {
        return shared(name, meaning, "an `https` URL", "`" + usual + "`");
    }

    /** A setting of one server, which has to be known before the configuration document is: never read from that. */
    public static Setting ofServer(String name, String meaning, String unit, String without) {
        return new Setting(name, meaning, unit, without, true);
    }

    /** The name of a service's setting. */
    public static String nameFor(String service, String name) {
        return PREFIX + service.toUpperCase(Locale.ROOT) + "_" + name;
    }

    /** Whether a name says that what stands there is a secret; such a setting is refused wherever it stands. */
    public static boolean saysSecret(String name) {
        return !SECRETS_FOLDER.equals(name)
                && SAYS_SECRET.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    public String name() {
        return name;
    }

    public String meaning() {
        return meaning;
    }

    public String unit() {
        return unit;
    }

    public String without() {
        return without;
    }

    public boolean isOnEachServer() {
        return onEachServer;
    }
}
