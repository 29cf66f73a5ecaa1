package org.dominomeetings.standin.api.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.DbDirectory;
import lotus.domino.Directory;
import lotus.domino.DxlImporter;
import lotus.domino.Name;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.access.Rights;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.api.database.DbDirectoryMethods;
import org.dominomeetings.standin.api.database.DxlImporterMethods;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;
import org.dominomeetings.standin.store.NsfFolder;

/** The implemented methods of Session. */
public final class SessionMethods extends Implementation {
    private static final String DIRECTORY = "names.nsf";

    private final UserIdentity identity;
    private boolean convertMime = true;

    SessionMethods(Handle handle, UserIdentity identity) {
        super(handle);
        this.identity = identity;
    }

    /** Whom this session acts for. */
    public UserIdentity identity() {
        return identity;
    }

    /** The database of the URL, which the container opens and closes. */
    Database containersDatabase(String path) {
        NsfFolder folder = server().data()
                .database(path)
                .orElseThrow(() -> new IllegalArgumentException("there is no database " + path));
        return handle().containersChild(
                        Database.class,
                        keyOf(server(), folder.path()),
                        self -> new DatabaseMethods(self, server(), folder));
    }

    private static Object keyOf(DominoServer place, String path) {
        return "database " + place.name() + "!!" + path;
    }

    /** On a server this is the server's name, whoever is logged in; in a client the person's. */
    @DocumentedIn("HCL Domino Designer help, UserName (Session - Java)")
    public String getUserName() {
        return server().name();
    }

    /** Over HTTP this is who logged in, or Anonymous; in a session of the server's own, the server. */
    @DocumentedIn("HCL Domino Designer help, EffectiveUserName (Session - Java)")
    public String getEffectiveUserName() {
        return identity.name();
    }

    @DocumentedIn("HCL Domino Designer help, CommonUserName (Session - Java)")
    public String getCommonUserName() {
        return CanonicalName.common(server().name());
    }

    /** The one name that {@link #getUserName()} tells, the server's, as Name; no groups, and not who is logged in. */
    @DocumentedIn("HCL Domino Designer help, UserNameList (Session - Java)")
    public Vector<Name> getUserNameList() {
        return new Vector<>(List.of(createName(getUserName())));
    }

    /**
     * The branches that whom this session acts for is in, each with an asterisk as its first component, and his groups,
     * as Name.
     */
    @DocumentedIn("HCL Domino Designer help, UserGroupNameList (Session - Java)")
    public Vector<Name> getUserGroupNameList() {
        Vector<Name> names = new Vector<>();
        CanonicalName.branches(identity.name()).forEach(branch -> names.add(createName(branch)));
        identity.groups().forEach(group -> names.add(createName(group)));
        return names;
    }

    @DocumentedIn("HCL Domino Designer help, ServerName (Session - Java)")
    public String getServerName() {
        return server().name();
    }

    @DocumentedIn("HCL Domino Designer help, IsOnServer (Session - Java)")
    public boolean isOnServer() {
        return !server().isClient();
    }

    /** The one method that a recycled session still answers. */
    @DocumentedIn("HCL Domino Designer help, IsValid (Session - Java)")
    public boolean isValid() {
        return !handle().isRecycled();
    }

    /** Always false: the stand-in keeps to the default, see {@link DateTimeMethods#toJavaDate()}. */
    @DocumentedIn("HCL Domino Designer help, IsTrackMillisecInJavaDates (NotesSession - JavaScript)")
    public boolean isTrackMillisecInJavaDates() {
        return false;
    }

    /** Whether a document that is opened from now on has its MIME items turned into rich text; at first it has. */
    @DocumentedIn("HCL Domino Designer help, IsConvertMIME (Session - Java)")
    public boolean isConvertMIME() {
        return convertMime;
    }

    @DocumentedIn("HCL Domino Designer help, IsConvertMIME (Session - Java)")
    public boolean isConvertMime() {
        return convertMime;
    }

    @DocumentedIn("HCL Domino Designer help, IsConvertMIME (Session - Java)")
    public void setConvertMIME(boolean on) {
        convertMime = on;
    }

    @DocumentedIn("HCL Domino Designer help, IsConvertMIME (Session - Java)")
    public void setConvertMime(boolean on) {
        convertMime = on;
    }

    @DocumentedIn("HCL Domino Designer help, createName (Session - Java)")
    public Name createName(String name) {
        return handle().child(Name.class, self -> new NameMethods(self, name));
    }

    /** Without its second argument, a dollar sign is put before the name. */
    @DocumentedIn("HCL Domino Designer help, getEnvironmentString (Session - Java)")
    public String getEnvironmentString(String name) {
        return getEnvironmentString(name, false);
    }

    /** A variable of notes.ini; an empty string where there is none. */
    @DocumentedIn("HCL Domino Designer help, getEnvironmentString (Session - Java)")
    public String getEnvironmentString(String name, boolean exactName) {
        return server().data().iniVariable(exactName ? name : "$" + name).orElse("");
    }

    /** The moment in the server's zone, without parts of a second. */
    @DocumentedIn("HCL Domino Designer help, createDateTime (Session - Java)")
    public DateTime createDateTime(Date date) {
        return dateTime(NotesTime.of(date.toInstant(), zone()).wholeSeconds());
    }

    /** The moment in the calendar's own zone, without parts of a second. */
    @DocumentedIn(
            "HCL Domino Designer help, createDateTime (Session - Java): the date, time, and time zone of a Calendar")
    public DateTime createDateTime(Calendar calendar) {
        Instant instant = calendar.toInstant();
        return dateTime(NotesTime.of(instant, calendar.getTimeZone().toZoneId()).wholeSeconds());
    }

    /** From one moment to another, each in the server's zone. */
    @DocumentedIn("HCL Domino Designer help, createDateRange (Session - Java)")
    public DateRange createDateRange(Date start, Date end) {
        NotesTime from = NotesTime.of(start.toInstant(), zone()).wholeSeconds();
        NotesTime to = NotesTime.of(end.toInstant(), zone()).wholeSeconds();
        return handle().child(DateRange.class, self -> new DateRangeMethods(self, new NotesTimeRange(from, to)));
    }

    /** From one date/time to another; what changes these objects afterwards changes the range. */
    @DocumentedIn("HCL Domino Designer help, createDateRange (Session - Java); StartDateTime (DateRange - Java)")
    public DateRange createDateRange(DateTime start, DateTime end) throws NotesException {
        DateRange range = createDateRange(new Date(0), new Date(0));
        range.setStartDateTime(start);
        range.setEndDateTime(end);
        return range;
    }

    @DocumentedIn("HCL Domino Designer help, getDatabase (Session - Java)")
    public Database getDatabase(String serverName, String path) throws NotesException {
        return getDatabase(serverName, path, true);
    }

    /**
     * The database, opened where that is possible, on this server where none is named, else over NRPC.
     *
     * @param createOnFail whether to give a closed object where the database cannot be opened; null otherwise
     * @throws NotesException 4060 where it is there and the session may not open it
     */
    @DocumentedIn("HCL Domino Designer help, getDatabase (Session - Java)")
    public Database getDatabase(String serverName, String path, boolean createOnFail) throws NotesException {
        Optional<DominoServer> place = place(serverName);
        Optional<NsfFolder> folder = path == null
                ? Optional.empty()
                : place.flatMap(there -> there.data().database(path));
        if (folder.isEmpty()) {
            return createOnFail
                    ? handle().child(Database.class, self -> new DatabaseMethods(self, place.orElse(server()), path))
                    : null;
        }
        return opened(place.get(), folder.get());
    }

    /** The databases of a server; of one that cannot be reached, none is found. */
    @DocumentedIn("HCL Domino Designer help, getDbDirectory (Session - Java)")
    public DbDirectory getDbDirectory(String serverName) {
        DominoServer place = place(serverName).orElse(null);
        return handle().child(DbDirectory.class, self -> new DbDirectoryMethods(self, place));
    }

    /** The Directory of a server, with those that directory assistance would add, of which there are none here. */
    @DocumentedIn("HCL Domino Designer help, getDirectory (Session - Java)")
    public Directory getDirectory(String serverName) throws NotesException {
        DominoServer place =
                place(serverName).orElseThrow(() -> NotesError.CORE.exception("Unable to find path to server"));
        return handle().child(Directory.class, self -> new DirectoryMethods(self, place));
    }

    /**
     * The Directory of this server; not those that directory assistance adds, of which there are none here. Its databases are
     * closed: whoever wants more of them than their names opens them first.
     */
    @DocumentedIn("HCL Domino Designer help, AddressBooks (Session - Java)")
    public Vector<Database> getAddressBooks() {
        Vector<Database> books = new Vector<>();
        server().data()
                .database(DIRECTORY)
                .ifPresent(names -> books.add(
                        handle().child(Database.class, self -> new DatabaseMethods(self, server(), DIRECTORY))));
        return books;
    }

    @DocumentedIn("HCL Domino Designer help, createDxlImporter (Session - Java)")
    public DxlImporter createDxlImporter() {
        return handle().child(DxlImporter.class, DxlImporterMethods::new);
    }

    /** The open database. @throws NotesException 4060 where the session may not open it */
    public Database opened(DominoServer place, NsfFolder folder) throws NotesException {
        checkMayOpen(place, folder);
        return handle().child(
                        Database.class, keyOf(place, folder.path()), self -> new DatabaseMethods(self, place, folder));
    }

    /** The server of a name; empty where there is none that can be reached. */
    public Optional<DominoServer> place(String serverName) {
        boolean here = serverName == null || serverName.isEmpty() || CanonicalName.same(serverName, server().name());
        return here
                ? Optional.of(server())
                : server().domain().find(serverName).filter(place -> !place.isClient() && place.isReachable());
    }

    /**
     * Whom another server takes this session for: this server, with the groups of that server's own Directory.
     *
     * @see "HCL Domino Administrator help, Server-to-server authentication"
     */
    public UserIdentity identityAt(DominoServer place) {
        if (place == server()) {
            return identity;
        }
        if (identity.internet()) {
            throw new NotInStandinException(
                    "a web user's session at another server, which needs the field Trusted servers there,");
        }
        return place.identity(server().name(), false);
    }

    public void checkMayOpen(DominoServer place, NsfFolder folder) throws NotesException {
        boolean letIn = place == server() || !place.denies(identityAt(place).name());
        if (!letIn || !rightsIn(place, folder).mayOpen()) {
            throw NotesError.NO_ACCESS.exception(folder.path());
        }
    }

    /**
     * What this session may do in a database. In his own local replicas a person may do all.
     *
     * @see "HCL Domino Administrator help, Enforcing a consistent access control list, without which that is so"
     */
    public Rights rightsIn(DominoServer place, NsfFolder folder) {
        Rights rights = identityAt(place).rightsIn(folder.info().acl());
        return place.isClient()
                ? new Rights(AccessLevel.MANAGER, EnumSet.allOf(Privilege.class), rights.roles())
                : rights;
    }

    public ZoneId zone() {
        return server().clock().getZone();
    }

    /** A new date/time object; its parent is the session, whatever it was read from. */
    public DateTime dateTime(NotesTime value) {
        return handle().child(DateTime.class, self -> new DateTimeMethods(self, value));
    }
}
