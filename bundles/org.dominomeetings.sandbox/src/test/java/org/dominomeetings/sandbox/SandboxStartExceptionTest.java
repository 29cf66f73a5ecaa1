package org.dominomeetings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxStartExceptionTest {
    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsOneSentenceThatNamesTheWayOutAndNothingIsTouched() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("data");
            SandboxOptions options = new SandboxOptions(other.getLocalPort(), data, SandboxOptions.DEFAULT_EQUINOX);

            assertThatThrownBy(() -> Sandbox.start(options))
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessage("Port " + other.getLocalPort() + " is taken; choose another with -Dport=.");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void theSimulatorsPortCountsToo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SandboxOptions options = new SandboxOptions(
                    other.getLocalPort() - 1, folder.resolve("data"), SandboxOptions.DEFAULT_EQUINOX);

            assertThatThrownBy(() -> PortCheck.requireFree(options))
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessageContaining("-Dport=");
        }
    }

    @Test
    void anUnknownEquinoxIsAnsweredWithTheKnownOnes() {
        SandboxOptions options = new SandboxOptions(1, folder.resolve("data"), "3.0.0");

        assertThatThrownBy(() -> Sandbox.start(options))
                .isInstanceOf(SandboxStartException.class)
                .hasMessage("-Dequinox=3.0.0 is not one of 3.11.2, 3.17.100, 3.18.600.");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        for (String port : new String[] {"http", "0", "-1", "65535", "99999", ""}) {
            Properties properties = new Properties();
            properties.setProperty("port", port);

            assertThatThrownBy(() -> SandboxOptions.of(properties))
                    .as(port)
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessageContaining("-Dport=" + port);
        }
    }

    @Test
    void oneDataFolderIsForOneSandboxAtATime() throws IOException {
        DataFolder first = DataFolder.open(folder);

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(SandboxStartException.class)
                .hasMessageContaining("Another sandbox is running on " + folder)
                .hasMessageContaining("-Ddata=");
        first.close();
        assertThatCode(() -> DataFolder.open(folder).close()).doesNotThrowAnyException();
    }
}
