package org.dominomeetings.standin;

import java.nio.file.Path;
import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs at the sample server, as whoever it says, and calls what its {@link Covers} says. */
@ExtendWith(CoversExtension.class)
public abstract class ServerTestBase {
    @TempDir
    protected Path data;

    protected DominoServer server;

    @BeforeEach
    void startServer() {
        SampleServer.write(data);
        server = SampleServer.start(data);
    }

    @AfterEach
    void stopServer() {
        HttpContext.leave();
        server.close();
    }

    /** Leaves the request that is under way and begins one below Jane's mail file. */
    protected Database mailFileAs(String who) {
        HttpContext.leave();
        HttpContext.enter(who, SampleServer.MAIL);
        return HttpContext.current().database();
    }

    /** Leaves the request that is under way and begins one at the root. */
    protected Session rootAs(String who) {
        HttpContext.leave();
        HttpContext.enter(who, null);
        return HttpContext.current().session();
    }

    /** Jane's mail file as it lies on disk. */
    protected NsfFolder stored() {
        return SampleServer.mail();
    }

    protected static void assertNotesError(int id, ThrowingCallable call) {
        Assertions.assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotesException.class,
                        e -> Assertions.assertThat(e.id).as(e.text).isEqualTo(id));
    }
}
