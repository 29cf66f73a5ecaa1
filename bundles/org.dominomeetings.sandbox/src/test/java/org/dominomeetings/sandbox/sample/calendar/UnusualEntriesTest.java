package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lotus.domino.Item;
import org.dominomeetings.standin.mime.MimeAsText;
import org.dominomeetings.standin.mime.MimeEntity;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.junit.jupiter.api.Test;

class UnusualEntriesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void anEndIsBeforeItsStart() {
        Note entry = SampleNote.of(UnusualEntries.ENDS_BEFORE_START, NOW);

        assertThat(SampleNote.end(entry)).isBefore(SampleNote.start(entry)).isAfter(NOW);
    }

    @Test
    void aSubjectHasThreeHundredCharactersAndAnEmojiWhereOneServiceCuts() {
        String subject = SampleNote.of(UnusualEntries.LONG_SUBJECT, NOW).text("Subject");

        assertThat(subject).hasSize(300).contains("\"", "'", "„", "<b>", "&amp;", "\\", "]]>", "שלום");
        assertThat(subject.codePointAt(126)).isGreaterThan(Character.MAX_VALUE);
    }

    @Test
    void aBodyIsMimeOfTwoAlternatives() {
        Note entry = SampleNote.of(UnusualEntries.MIME_BODY, NOW);
        MimeEntity body = MimeEntity.of(entry.items(), "Body");

        assertThat(entry.items())
                .filteredOn(item -> item.isNamed("Body"))
                .hasSize(4)
                .extracting(NoteItem::type)
                .containsOnly(Item.MIME_PART);
        assertThat(body.children()).extracting(MimeEntity::subType).containsExactly("plain", "html");
        assertThat(MimeAsText.of(body.children().get(0)))
                .isEqualTo("Grüße & ideas: what is it – and what is it not?")
                .isEqualTo(MimeAsText.of(body.children().get(1)));
    }
}
