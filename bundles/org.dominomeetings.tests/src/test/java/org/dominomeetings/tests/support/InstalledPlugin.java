package org.dominomeetings.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.simulators.net.FreePorts;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The plugin as it is installed, started once for all tests of a run, which reach it by HTTP alone: its own API, and the
 * control APIs of the stand-in and of the simulators.
 */
public final class InstalledPlugin implements BeforeAllCallback, ParameterResolver {
    private Server server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, any -> Server.start(), Server.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server;
    }

    /** A running server, and what the two control APIs say and do. */
    public static final class Server extends ControlApiClient implements ExtensionContext.Store.CloseableResource {
        private final Path data;
        private final Sandbox sandbox;

        private static Server start() {
            try {
                Path data = Files.createTempDirectory("installed");
                return new Server(
                        data, Sandbox.start(new SandboxOptions(FreePorts.two(), data, SandboxOptions.DEFAULT_EQUINOX)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private Server(Path data, Sandbox sandbox) {
            super(sandbox.url(), sandbox.simulatorsUrl());
            this.data = data;
            this.sandbox = sandbox;
        }

        /** Everything that the server keeps on disk: databases, logs, settings. */
        public Path data() {
            return data;
        }

        @Override
        public void close() {
            sandbox.close();
        }
    }
}
