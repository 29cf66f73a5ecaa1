package org.dominomeetings.standin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.standin.access.AccessLevel.AUTHOR;
import static org.dominomeetings.standin.access.AccessLevel.DEPOSITOR;
import static org.dominomeetings.standin.access.AccessLevel.EDITOR;
import static org.dominomeetings.standin.access.AccessLevel.MANAGER;
import static org.dominomeetings.standin.access.AccessLevel.NOACCESS;
import static org.dominomeetings.standin.access.AccessLevel.READER;

import java.util.Set;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.Test;

class DocumentAccessTest {
    private static final String SAM = "CN=Sam Stranger/O=Acme";

    private final Note plain = new NoteBuilder().text("Subject", "Plan").build();
    private final Note open = new NoteBuilder().text("$PublicAccess", "1").build();

    @Test
    void readersReadAndDepositorsDoNot() {
        assertThat(sam(READER).mayRead(plain)).isTrue();
        assertThat(sam(READER).mayChange(plain)).isFalse();
        assertThat(sam(DEPOSITOR).mayRead(plain)).isFalse();
        assertThat(sam(DEPOSITOR).mayCreate(plain)).isTrue();
        assertThat(sam(NOACCESS).mayRead(plain)).isFalse();
    }

    @Test
    void readersItemsLeaveOutEvenManagers() {
        Note secret = new NoteBuilder().readers("R", "CN=Jane Doe/O=Acme").build();
        assertThat(sam(MANAGER, Privilege.DELETE_DOCS).mayRead(secret)).isFalse();
        assertThat(sam(MANAGER, Privilege.DELETE_DOCS).mayChange(secret)).isFalse();
        assertThat(sam(MANAGER, Privilege.DELETE_DOCS).mayDelete(secret)).isFalse();
    }

    @Test
    void severalReadersItemsAddUpAndAuthorsMayRead() {
        Note secret = new NoteBuilder()
                .readers("R", "CN=Jane Doe/O=Acme")
                .readers("R2", "Sam Stranger/Acme")
                .build();
        assertThat(sam(READER).mayRead(secret)).isTrue();
        Note authored = new NoteBuilder()
                .readers("R", "CN=Jane Doe/O=Acme")
                .authors("A", SAM)
                .build();
        assertThat(sam(READER).mayRead(authored)).isTrue();
    }

    @Test
    void anEmptyReadersItemRestrictsNobody() {
        assertThat(sam(READER).mayRead(new NoteBuilder().readers("R", "").build()))
                .isTrue();
    }

    @Test
    void groupsRolesAndWildcardsInReadersItemsMeanTheirMembers() {
        Rights rights = new Rights(READER, READER.privileges(Set.of()), Set.of("[Admin]"));
        DocumentAccess access = new DocumentAccess(new UserIdentity(SAM, Set.of("Team"), true), rights);
        for (String entry : new String[] {"team", "[Admin]", "*/Acme", "*/O=Acme", "*"}) {
            assertThat(access.mayRead(new NoteBuilder().readers("R", entry).build()))
                    .as(entry)
                    .isTrue();
        }
        for (String entry : new String[] {"Others", "[Other]", "*/Other", "*/OU=Sales/O=Acme"}) {
            assertThat(access.mayRead(new NoteBuilder().readers("R", entry).build()))
                    .as(entry)
                    .isFalse();
        }
    }

    @Test
    void authorsChangeOnlyWhatNamesThem() {
        Note theirs = new NoteBuilder().authors("A", SAM).build();
        assertThat(sam(AUTHOR).mayChange(theirs)).isTrue();
        assertThat(sam(AUTHOR).mayChange(plain)).isFalse();
        assertThat(sam(READER).mayChange(theirs)).isFalse();
        assertThat(sam(AUTHOR).mayCreate(plain)).isFalse();
        assertThat(sam(AUTHOR, Privilege.CREATE_DOCS).mayCreate(plain)).isTrue();
    }

    @Test
    void deletingNeedsThePrivilegeAtEveryLevel() {
        assertThat(sam(MANAGER).mayDelete(plain)).isFalse();
        assertThat(sam(EDITOR, Privilege.DELETE_DOCS).mayDelete(plain)).isTrue();
        assertThat(sam(NOACCESS, Privilege.WRITE_PUBLIC, Privilege.READ_PUBLIC).mayDelete(open))
                .isFalse();
    }

    @Test
    void publicReadersReadWhatIsPublicAndNothingElse() {
        DocumentAccess reader = sam(NOACCESS, Privilege.READ_PUBLIC);
        assertThat(reader.mayRead(open)).isTrue();
        assertThat(reader.mayRead(plain)).isFalse();
        assertThat(reader.mayChange(open)).isFalse();
        assertThat(reader.mayRead(new NoteBuilder().text("$PublicAccess", "0").build()))
                .isFalse();
    }

    @Test
    void publicWritersChangeAndCreateWhatIsPublicAndNothingElse() {
        DocumentAccess writer = sam(NOACCESS, Privilege.READ_PUBLIC, Privilege.WRITE_PUBLIC);
        assertThat(writer.mayChange(open)).isTrue();
        assertThat(writer.mayChange(plain)).isFalse();
        assertThat(writer.mayCreate(open)).isTrue();
        assertThat(writer.mayCreate(plain)).isFalse();
    }

    private static DocumentAccess sam(AccessLevel level, Privilege... ticked) {
        Rights rights = Acl.of(AclEntry.of(SAM, level, ticked)).rightsOf(SAM, Set.of());
        return new DocumentAccess(new UserIdentity(SAM, Set.of(), true), rights);
    }
}
