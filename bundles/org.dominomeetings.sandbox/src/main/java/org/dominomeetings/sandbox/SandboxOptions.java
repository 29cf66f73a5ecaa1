package org.dominomeetings.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dominomeetings.sandbox.site.WorkingCopy;

/**
 * The options of a sandbox's start.
 *
 * @param port of the stand-in Domino's HTTP, on loopback; the simulators take the one after it
 * @param data folder that everything lives in between two starts; created when missing
 * @param equinox version of org.eclipse.osgi: 3.11.2, 3.17.100 or 3.18.600
 * @param beside bundles that somebody else has installed beside the plugin, and nobody has started
 * @param settings of notes.ini beside those that the sandbox needs
 * @param simulators root of simulators that run elsewhere and outlive the sandbox, without a slash at the end; null for
 *     its own
 */
public record SandboxOptions(
        int port, Path data, String equinox, List<Path> beside, Map<String, String> settings, URI simulators) {
    /** The Equinox of Domino 14.0. */
    public static final String DEFAULT_EQUINOX = "3.17.100";

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_534;

    /** With the plugin alone, and simulators of its own. */
    public SandboxOptions(int port, Path data, String equinox) {
        this(port, data, equinox, List.of(), Map.of(), null);
    }

    /**
     * From {@code port}, {@code data} and {@code equinox}, all optional.
     *
     * @throws SandboxStartException if one of them cannot be used
     */
    public static SandboxOptions of(Properties properties) {
        String port = properties.getProperty("port", Integer.toString(DEFAULT_PORT));
        String data = properties.getProperty("data", "");
        return new SandboxOptions(
                portOf(port),
                data.isEmpty()
                        ? WorkingCopy.find().sandboxData()
                        : Path.of(data).toAbsolutePath(),
                properties.getProperty("equinox", DEFAULT_EQUINOX));
    }

    private static int portOf(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, for both cases.
        }
        throw new SandboxStartException("-Dport=" + text + " is not a port from 1 to " + LAST_PORT + ".");
    }

    /** Port of the sandbox's own simulators: the one after the stand-in's. */
    public int simulatorsPort() {
        return port + 1;
    }

    /** Where the meeting services answer, without a slash at the end. */
    String simulatorsUrl() {
        return simulators == null ? "http://127.0.0.1:" + simulatorsPort() : simulators.toString();
    }
}
