package org.dominomeetings.standin.store;

import java.util.Locale;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.dxl.XmlReader;
import org.dominomeetings.standin.dxl.XmlWriter;

/**
 * The file {@code database.xml} of a database's folder: DXL's {@code <database>} without its notes.
 *
 * @param replicaId 16 hexadecimal digits, upper case
 * @see "Domino DXL schema, elements database, acl and aclentry"
 */
public record DatabaseInfo(String title, String replicaId, Acl acl, DatabaseOptions options) {
    public DatabaseInfo {
        replicaId = normalReplicaId(replicaId);
    }

    /** With the options of a new database. */
    public DatabaseInfo(String title, String replicaId, Acl acl) {
        this(title, replicaId, acl, DatabaseOptions.DEFAULT);
    }

    /** The same with other options. */
    public DatabaseInfo with(DatabaseOptions other) {
        return new DatabaseInfo(title, replicaId, acl, other);
    }

    /** The digits alone: Notes shows a replica id with a colon in its middle, URLs with underscores before it. */
    public static String normalReplicaId(String shown) {
        return shown.replaceAll("[:_]", "").toUpperCase(Locale.ROOT);
    }

    static DatabaseInfo read(String xml) {
        Xml root = XmlReader.read(xml);
        return new DatabaseInfo(
                root.get("title") == null ? "" : root.get("title"),
                root.get("replicaid"),
                Acl.read(root.first("acl").orElseThrow(() -> new IllegalArgumentException("a database without ACL"))),
                DatabaseOptions.read(root));
    }

    String write() {
        Xml root = new Xml("database")
                .with("xmlns", "http://www.lotus.com/dxl")
                .with("replicaid", replicaId)
                .with("title", title);
        options.write(root);
        return XmlWriter.file(root.add(acl.write()));
    }
}
