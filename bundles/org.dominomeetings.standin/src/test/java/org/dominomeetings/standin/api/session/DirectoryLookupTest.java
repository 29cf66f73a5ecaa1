package org.dominomeetings.standin.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.Directory;
import lotus.domino.DirectoryNavigator;
import lotus.domino.Document;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.ServerTestBase;
import org.dominomeetings.standin.access.Acl;
import org.junit.jupiter.api.Test;

/** People looked up in the Directory. */
class DirectoryLookupTest extends ServerTestBase {
    @Test
    @Covers({
        "Session.getDirectory(String)",
        "Directory.getServer()",
        "Directory.lookupNames(String,String,String)",
        "DirectoryNavigator.isNameLocated()",
        "DirectoryNavigator.isMatchLocated()",
        "DirectoryNavigator.getFirstItemValue()",
        "DirectoryNavigator.findNextMatch()"
    })
    void aPersonIsFoundByEachOfHisNamesAndTellsThemAll() throws Exception {
        Directory directory = rootAs(Acl.ANONYMOUS).getDirectory(SampleServer.SERVER);

        assertThat(directory.getServer()).isEqualTo(SampleServer.SERVER);
        for (String name : new String[] {SampleServer.JANE, "Jane Doe/Acme", "jane doe", "jane@home"}) {
            DirectoryNavigator found = directory.lookupNames("$Users", name, "FullName");
            assertThat(found.isNameLocated()).as(name).isTrue();
            assertThat(found.getFirstItemValue()).containsExactly(SampleServer.JANE, "jane@home");
            assertThat(found.findNextMatch()).isFalse();
            assertThat(found.isMatchLocated()).isFalse();
        }
    }

    @Test
    @Covers({"Directory.lookupNames(String,Vector,Vector,boolean)", "DirectoryNavigator.getNextItemValue()"})
    void severalItemsOfAPersonComeInTheOrderInWhichTheyWereAskedFor() throws Exception {
        Directory directory = rootAs(Acl.ANONYMOUS).getDirectory("");

        DirectoryNavigator found = directory.lookupNames(
                "$Users",
                new Vector<>(List.of("jane@acme.example")),
                new Vector<>(List.of("InternetAddress", "FullName", "AltFullName")),
                false);

        assertThat(found.getFirstItemValue()).containsExactly("jane@acme.example");
        assertThat(found.getNextItemValue()).containsExactly(SampleServer.JANE, "jane@home");
        assertThat(found.getNextItemValue()).as("she has none").isEmpty();
        assertThatThrownBy(found::getNextItemValue).isInstanceOf(NotInStandinException.class);
        assertThat(found.getFirstItemValue()).containsExactly("jane@acme.example");
    }

    @Test
    void withoutADirectoryNobodyIsFoundNorMissing() throws Exception {
        Directory directory = rootAs(Acl.ANONYMOUS).getDirectory("");
        Files.delete(data.resolve("names.nsf/database.xml"));
        server.data().readAgain();

        assertNotesError(4000, () -> directory.lookupNames("$Users", SampleServer.JANE, "FullName"));
    }

    @Test
    void neitherAGroupNorAPatternNorPartOfANameIsAPerson() throws Exception {
        Directory directory = rootAs(Acl.ANONYMOUS).getDirectory("");

        for (String name : new String[] {"LocalDomainServers", "*/Acme", "*", "Jane", "CN=Nobody/O=Acme", ""}) {
            DirectoryNavigator found = directory.lookupNames("$Users", name, "FullName");
            assertThat(found.isNameLocated()).as(name).isFalse();
            assertThat(found.isMatchLocated()).as(name).isFalse();
            assertThatThrownBy(found::getFirstItemValue).isInstanceOf(NotInStandinException.class);
        }
        assertThatThrownBy(() -> directory.lookupNames("People", "Jane", "FullName"))
                .isInstanceOf(NotInStandinException.class);
        assertNotesError(4000, () -> rootAs(Acl.ANONYMOUS).getDirectory("CN=nowhere/O=Acme"));
    }

    @Test
    @Covers("Session.getAddressBooks()")
    void theDirectoryIsAmongTheAddressBooksClosedAndHasAViewOfAllNames() throws Exception {
        Database names = (Database) rootAs(SampleServer.JANE).getAddressBooks().get(0);
        assertThat(names.isOpen()).isFalse();
        assertNotesError(4063, () -> names.getView("($Users)"));
        assertThat(names.open()).isTrue();

        for (String name : new String[] {SampleServer.JANE, "JANE@home"}) {
            Document person = names.getView("($Users)").getDocumentByKey(name, true);
            assertThat(person.getItemValueString("FullName")).isEqualTo(SampleServer.JANE);
        }
        assertThat(names.getView("($Users)").getDocumentByKey("LocalDomainServers", true))
                .isNull();
    }
}
