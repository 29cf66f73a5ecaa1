package org.dominomeetings.standin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.standin.access.AccessLevel.AUTHOR;
import static org.dominomeetings.standin.access.AccessLevel.EDITOR;
import static org.dominomeetings.standin.access.AccessLevel.MANAGER;
import static org.dominomeetings.standin.access.AccessLevel.NOACCESS;
import static org.dominomeetings.standin.access.AccessLevel.READER;

import java.util.Set;
import org.dominomeetings.standin.dxl.XmlReader;
import org.junit.jupiter.api.Test;

class AclTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private final Acl acl = Acl.of(
            AclEntry.of(Acl.DEFAULT, READER).withRoles("[Everybody]"),
            AclEntry.of("Jane Doe/Acme", AUTHOR, Privilege.CREATE_DOCS),
            AclEntry.of("Team", EDITOR, Privilege.DELETE_DOCS).withRoles("[Team]"),
            AclEntry.of("Others", EDITOR),
            AclEntry.of("Guests", NOACCESS, Privilege.READ_PUBLIC));

    @Test
    void anExplicitEntryBeatsAGroupThatHasMore() {
        Rights rights = acl.rightsOf(JANE, Set.of("Team"));
        assertThat(rights.level()).isEqualTo(AUTHOR);
        assertThat(rights.may(Privilege.DELETE_DOCS)).isFalse();
    }

    @Test
    void rolesOfEntryAndGroupsAddUp() {
        assertThat(acl.rightsOf(JANE, Set.of("team")).roles()).containsExactly("[Team]");
        assertThat(acl.rightsOf("CN=Sam/O=Acme", Set.of()).roles()).containsExactly("[Everybody]");
    }

    @Test
    void theHighestOfTheGroupsCountsWithThePrivilegesOfThatLevel() {
        Rights rights = acl.rightsOf("CN=Sam/O=Acme", Set.of("Guests", "Others", "Team"));
        assertThat(rights.level()).isEqualTo(EDITOR);
        assertThat(rights.may(Privilege.DELETE_DOCS)).isTrue();
    }

    @Test
    void whoIsNotListedHasDefaultAndSoHasAnonymous() {
        assertThat(acl.rightsOf("CN=Sam/O=Acme", Set.of()).level()).isEqualTo(READER);
        assertThat(acl.rightsOf(Acl.ANONYMOUS, Set.of()).level()).isEqualTo(READER);
        Acl closed = Acl.of(AclEntry.of(Acl.DEFAULT, EDITOR), AclEntry.of(Acl.ANONYMOUS, NOACCESS));
        assertThat(closed.rightsOf(Acl.ANONYMOUS, Set.of()).level()).isEqualTo(NOACCESS);
    }

    @Test
    void aWildcardMeansItsBranchWhereNoEntryAndNoGroupDoes() {
        Acl branches = Acl.of(
                AclEntry.of(Acl.DEFAULT, NOACCESS),
                AclEntry.of("*/OU=Sales/O=Acme", READER),
                AclEntry.of("*/Acme", AUTHOR, Privilege.CREATE_DOCS).withRoles("[Branch]"),
                AclEntry.of("Guests", NOACCESS, Privilege.READ_PUBLIC),
                AclEntry.of("CN=Jane Doe/OU=Sales/O=Acme", READER));
        assertThat(branches.rightsOf("CN=Sam/OU=Sales/O=Acme", Set.of()).level())
                .isEqualTo(AUTHOR);
        assertThat(branches.rightsOf("CN=Sam/O=Acme", Set.of()).roles()).containsExactly("[Branch]");
        assertThat(branches.rightsOf("CN=Sam/O=Acme", Set.of("Guests")).level()).isEqualTo(NOACCESS);
        assertThat(branches.rightsOf("Jane Doe/Sales/Acme", Set.of()).level()).isEqualTo(READER);
        assertThat(branches.rightsOf("CN=Sam/O=Other", Set.of()).level()).isEqualTo(NOACCESS);
        assertThat(branches.rightsOf(Acl.ANONYMOUS, Set.of()).level()).isEqualTo(NOACCESS);
    }

    @Test
    void aListWithoutDefaultGivesNothing() {
        assertThat(Acl.of().rightsOf(JANE, Set.of()).mayOpen()).isFalse();
    }

    @Test
    void editorsAlwaysReadAndWritePublicDocumentsAndCreate() {
        assertThat(EDITOR.privileges(Set.of()))
                .containsExactlyInAnyOrder(Privilege.CREATE_DOCS, Privilege.READ_PUBLIC, Privilege.WRITE_PUBLIC);
        assertThat(NOACCESS.privileges(Set.of(Privilege.DELETE_DOCS))).isEmpty();
    }

    @Test
    void theBitsAreThoseOfTheDesignerHelp() {
        assertThat(acl.rightsOf("x", Set.of("Team")).bits()).isEqualTo(1 + 2 + 64 + 128);
        assertThat(acl.rightsOf(JANE, Set.of()).bits()).isEqualTo(1 + 64);
    }

    @Test
    void theCapCutsALevelDownAndLiftsNone() {
        Rights manager = new Rights(MANAGER, MANAGER.privileges(Set.of(Privilege.DELETE_DOCS)), Set.of());
        Rights capped = manager.cappedAt(READER);
        assertThat(capped.level()).isEqualTo(READER);
        assertThat(capped.may(Privilege.DELETE_DOCS)).isFalse();
        assertThat(capped.may(Privilege.CREATE_DOCS)).isFalse();
        assertThat(new Rights(NOACCESS, Set.of(), Set.of()).cappedAt(READER).level())
                .isEqualTo(NOACCESS);
    }

    @Test
    void theCapHoldsOverHttpAlone() {
        Acl capped = new Acl(READER, acl.entries());
        assertThat(new UserIdentity("CN=Sam/O=Acme", Set.of("Team"), true)
                        .rightsIn(capped)
                        .level())
                .isEqualTo(READER);
        assertThat(new UserIdentity("CN=Sam/O=Acme", Set.of("Team"), false)
                        .rightsIn(capped)
                        .level())
                .isEqualTo(EDITOR);
    }

    @Test
    void theListOfAnExportedDatabaseIsRead() {
        Acl read = Acl.read(XmlReader.read("""
                <acl maxinternetaccess='manager'><role>[Admin]</role>
                <aclentry name='-Default-' default='true' level='noaccess' readpublicdocs='true' writepublicdocs='false'/>
                <aclentry name='LocalDomainServers' type='servergroup' level='manager' deletedocs='true' noreplicate='false'>
                <role>[Admin]</role></aclentry></acl>"""));
        assertThat(read.maxInternetAccess()).isEqualTo(MANAGER);
        assertThat(read.rightsOf("CN=Sam/O=Acme", Set.of()).privileges()).containsExactly(Privilege.READ_PUBLIC);
        Rights server = read.rightsOf("CN=acme01/O=Acme", Set.of("LocalDomainServers"));
        assertThat(server.privileges()).containsExactlyInAnyOrder(Privilege.values());
        assertThat(server.roles()).containsExactly("[Admin]");
        assertThat(Acl.read(read.write())).isEqualTo(read);
    }
}
