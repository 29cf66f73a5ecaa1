package org.dominomeetings.standin.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.DbDirectory;
import lotus.domino.Name;
import lotus.domino.NotesException;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.access.CanonicalName;
import org.dominomeetings.standin.access.Identity;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;

/** The implemented methods of Session. */
public final class SessionMethods extends Implementation {
    private final Identity identity;

    SessionMethods(Handle handle, Identity identity) {
        super(handle);
        this.identity = identity;
    }

    /** Whom this session acts for. */
    Identity identity() {
        return identity;
    }

    /** The database of the URL, which the container opens and closes. */
    Database containersDatabase(String path) {
        NsfFolder folder = server().data()
                .database(path)
                .orElseThrow(() -> new IllegalArgumentException("there is no database " + path));
        return handle().containersChild(
                        Database.class, keyOf(folder.path()), self -> new DatabaseMethods(self, folder));
    }

    static Object keyOf(String path) {
        return "database " + path;
    }

    /** On a server this is the server's name, whoever is logged in. */
    @Source("HCL Domino Designer help, UserName (Session - Java)")
    public String getUserName() {
        return server().name();
    }

    /** Over HTTP this is who logged in, or Anonymous; in a session of the server's own, the server. */
    @Source("HCL Domino Designer help, EffectiveUserName (Session - Java)")
    public String getEffectiveUserName() {
        return identity.name();
    }

    @Source("HCL Domino Designer help, CommonUserName (Session - Java)")
    public String getCommonUserName() {
        return CanonicalName.common(server().name());
    }

    /** The one name that {@link #getUserName()} tells, the server's, as Name; no groups, and not who is logged in. */
    @Source("HCL Domino Designer help, UserNameList (Session - Java)")
    public Vector<Name> getUserNameList() {
        return new Vector<>(List.of(createName(getUserName())));
    }

    /**
     * The branches that whom this session acts for is in, each with an asterisk as its first component, and his groups,
     * as Name.
     */
    @Source("HCL Domino Designer help, UserGroupNameList (Session - Java)")
    public Vector<Name> getUserGroupNameList() {
        Vector<Name> names = new Vector<>();
        CanonicalName.branches(identity.name()).forEach(branch -> names.add(createName(branch)));
        identity.groups().forEach(group -> names.add(createName(group)));
        return names;
    }

    @Source("HCL Domino Designer help, ServerName (Session - Java)")
    public String getServerName() {
        return server().name();
    }

    @Source("HCL Domino Designer help, IsOnServer (Session - Java)")
    public boolean isOnServer() {
        return true;
    }

    /** The one method that a recycled session still answers. */
    @Source("HCL Domino Designer help, IsValid (Session - Java)")
    public boolean isValid() {
        return !handle().isRecycled();
    }

    /** Always false: the stand-in keeps to the default, see {@link DateTimeMethods#toJavaDate()}. */
    @Source("HCL Domino Designer help, IsTrackMillisecInJavaDates (NotesSession - JavaScript)")
    public boolean isTrackMillisecInJavaDates() {
        return false;
    }

    @Source("HCL Domino Designer help, createName (Session - Java)")
    public Name createName(String name) {
        return handle().child(Name.class, self -> new NameMethods(self, name));
    }

    /** Without its second argument, a dollar sign is put before the name. */
    @Source("HCL Domino Designer help, getEnvironmentString (Session - Java)")
    public String getEnvironmentString(String name) {
        return getEnvironmentString(name, false);
    }

    /** A variable of notes.ini; an empty string where there is none. */
    @Source("HCL Domino Designer help, getEnvironmentString (Session - Java)")
    public String getEnvironmentString(String name, boolean exactName) {
        return server().data().iniVariable(exactName ? name : "$" + name).orElse("");
    }

    /** The moment in the server's zone, without parts of a second. */
    @Source("HCL Domino Designer help, createDateTime (Session - Java)")
    public DateTime createDateTime(Date date) {
        return dateTime(NotesTime.of(date.toInstant(), zone()).wholeSeconds());
    }

    /** The moment in the calendar's own zone, without parts of a second. */
    @Source("HCL Domino Designer help, createDateTime (Session - Java): the date, time, and time zone of a Calendar")
    public DateTime createDateTime(Calendar calendar) {
        Instant instant = calendar.toInstant();
        return dateTime(NotesTime.of(instant, calendar.getTimeZone().toZoneId()).wholeSeconds());
    }

    @Source("HCL Domino Designer help, getDatabase (Session - Java)")
    public Database getDatabase(String serverName, String path) throws NotesException {
        return getDatabase(serverName, path, true);
    }

    /**
     * The database, opened where that is possible. Without server it is this one; another server cannot be reached.
     *
     * @param createOnFail whether to give a closed object where the database cannot be opened; null otherwise
     * @throws NotesException 4060 where it is there and the session may not open it
     */
    @Source("HCL Domino Designer help, getDatabase (Session - Java)")
    public Database getDatabase(String serverName, String path, boolean createOnFail) throws NotesException {
        Optional<NsfFolder> folder =
                isThisServer(serverName) && path != null ? server().data().database(path) : Optional.empty();
        if (folder.isEmpty()) {
            return createOnFail ? handle().child(Database.class, self -> new DatabaseMethods(self, path)) : null;
        }
        return opened(folder.get());
    }

    /** The databases of a server; of another server than this one, none is found. */
    @Source("HCL Domino Designer help, getDbDirectory (Session - Java)")
    public DbDirectory getDbDirectory(String serverName) {
        boolean here = isThisServer(serverName);
        return handle().child(DbDirectory.class, self -> new DbDirectoryMethods(self, here));
    }

    /** The open database. @throws NotesException 4060 where the session may not open it */
    Database opened(NsfFolder folder) throws NotesException {
        checkMayOpen(folder);
        return handle().child(Database.class, keyOf(folder.path()), self -> new DatabaseMethods(self, folder));
    }

    boolean isThisServer(String serverName) {
        return serverName == null || serverName.isEmpty() || CanonicalName.same(serverName, server().name());
    }

    void checkMayOpen(NsfFolder folder) throws NotesException {
        if (!identity.rightsIn(folder.info().acl()).mayOpen()) {
            throw NotesError.NO_ACCESS.exception(folder.path());
        }
    }

    ZoneId zone() {
        return server().clock().getZone();
    }

    /** A new date/time object; its parent is the session, whatever it was read from. */
    DateTime dateTime(NotesTime value) {
        return handle().child(DateTime.class, self -> new DateTimeMethods(self, value));
    }
}
