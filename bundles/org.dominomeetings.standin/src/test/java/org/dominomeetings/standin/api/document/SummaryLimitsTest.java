package org.dominomeetings.standin.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.Document;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.store.DatabaseOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SummaryLimitsTest extends ServerTestBase {
    private static final int KILO = 1024;

    private Database mail;
    private Document document;

    @BeforeEach
    void aNewDocument() throws Exception {
        mail = mailFileAs(SampleServer.JANE);
        document = mail.createDocument();
    }

    @Test
    @Covers("Document.save(boolean,boolean)")
    void anItemHoldsThirtyTwoKilobytesInTheSummary() throws Exception {
        document.replaceItemValue("X", "x".repeat(32 * KILO));
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("X", "x".repeat(32 * KILO + 1));
        assertNotesError(4000, () -> document.save(true, false));
        assertThat(stored().find(document.getUniversalID()).text("X")).hasSize(32 * KILO);
    }

    @Test
    void textCountsByItsBytesAndListsWithALengthForEachElement() throws Exception {
        document.replaceItemValue("X", "\u00e4".repeat(16 * KILO + 1));
        assertNotesError(4000, () -> document.save(false, false));
        // 3,276 elements of 8 letters take 10 bytes each, which is 8 below the limit.
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(3_276, "12345678")));
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(3_277, "12345678")));
        assertNotesError(4000, () -> document.save(false, false));
    }

    @Test
    void numbersTakeEightBytes() throws Exception {
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(4 * KILO, 1)));
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(4 * KILO + 1, 1)));
        assertNotesError(4000, () -> document.save(false, false));
    }

    @Test
    void rangesTakeSixteen() throws Exception {
        Object range = mail.getParent().createDateRange(new java.util.Date(0), new java.util.Date(0));
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(2 * KILO, range)));
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("X", new Vector<>(Collections.nCopies(2 * KILO + 1, range)));
        assertNotesError(4000, () -> document.save(false, false));
    }

    @Test
    void allItemsTogetherHoldSixtyFour() throws Exception {
        document.replaceItemValue("X", "x".repeat(32 * KILO));
        document.replaceItemValue("Y", "y".repeat(31 * KILO));
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("Y", "y".repeat(32 * KILO));
        assertNotesError(4000, () -> document.save(false, false));
        document.getFirstItem("Y").setSummary(false);
        assertThat(document.save(false, false)).isTrue();
    }

    @Test
    void aDatabaseWithLargeSummaryHoldsMore() throws Exception {
        stored().changeInfo(stored().info().with(DatabaseOptions.DEFAULT.withLargeSummary()));
        for (int i = 0; i < 10; i++) {
            document.replaceItemValue("X" + i, "x".repeat(64 * KILO));
        }
        assertThat(document.save(false, false)).isTrue();
        document.replaceItemValue("X0", "x".repeat(64 * KILO + 1));
        assertNotesError(4000, () -> document.save(false, false));
    }
}
