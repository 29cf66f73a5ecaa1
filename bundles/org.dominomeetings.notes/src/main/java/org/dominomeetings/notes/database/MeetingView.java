package org.dominomeetings.notes.database;

/**
 * The views of {@code meetings.nsf}, by which a few documents are found without opening others. The plugin makes them
 * itself; a design that changes gets another name, since servers of two versions may share the database for a while.
 *
 * <p>What is not certainly finished counts as open: a state that this version does not know is looked at, and told.
 */
public enum MeetingView {
    /** Records of which something is not finished. */
    OPEN(
            "(Meetings open 1)",
            "Form = \"MeetingRecord\" & (Written != \"1\" | (State != \"NONE\" & State != \"LIVE\""
                    + " & State != \"NEEDS_RECONNECT\" & State != \"GONE_AT_PROVIDER\") | Strays != \"\""
                    + " | (State = \"LIVE\" & EntryDeleted != \"\"))",
            false),

    /** Records of live meetings, the last to end first. */
    TO_COME(
            "(Meetings to come 1)",
            "Form = \"MeetingRecord\" & (State = \"LIVE\" | State = \"UPDATING\") & Ends != \"\"",
            true,
            "Ends",
            "MailFile",
            "Entry",
            "EntryDeleted"),

    /** Finished records, the one that was over first first. */
    OVER(
            "(Meetings over 1)",
            "Form = \"MeetingRecord\" & Written = \"1\" & Over != \"\" & (State = \"NONE\" | State = \"LIVE\""
                    + " | State = \"NEEDS_RECONNECT\" | State = \"GONE_AT_PROVIDER\")",
            false,
            "Over",
            "MailFile",
            "Entry"),

    /** Records that have a meeting, by its id at the service. */
    HOLDERS(
            "(Meetings holders 1)",
            "Form = \"MeetingRecord\" & MeetingId != \"\"",
            false,
            "MeetingId",
            "Service",
            "MailFile",
            "Entry"),

    /** Accounts and attempts to connect one, by person: what shows that one of them has changed. */
    ACCOUNTS(
            "(Meetings accounts 1)",
            "(Form = \"MeetingAccount\" | Form = \"MeetingConnect\") & PersonId != \"\"",
            false,
            "PersonId",
            "Form",
            "Service",
            "State",
            "Stage",
            "AccountName",
            "Connected"),

    /** Records of a previous version, which had no views and found people by their names. */
    OF_BEFORE("(Meetings of before 1)", "Form = \"MeetingRecord\" & PersonId = \"\"", false);

    private final String title;
    private final String selection;
    private final boolean descending;
    private final String[] columns;

    MeetingView(String title, String selection, boolean descending, String... columns) {
        this.title = title;
        this.selection = selection;
        this.descending = descending;
        this.columns = columns;
    }

    /** The view's name, in parentheses: Notes hides such a view. */
    String title() {
        return title;
    }

    /** The design, sorted by its first column if it has any (Domino DXL schema, elements view, code and column). */
    String dxl() {
        StringBuilder dxl = new StringBuilder("<?xml version='1.0' encoding='utf-8'?>\n")
                .append("<view xmlns='http://www.lotus.com/dxl' version='9.0' name='")
                .append(title)
                .append("' showinmenu='false' publicaccess='false'>\n<code event='selection'><formula>SELECT ")
                .append(escaped(selection))
                .append("</formula></code>\n");
        for (int i = 0; i < columns.length; i++) {
            dxl.append("<column width='10' itemname='").append(columns[i]).append('\'');
            if (i == 0) {
                dxl.append(" sort='")
                        .append(descending ? "descending" : "ascending")
                        .append('\'');
            }
            dxl.append("><columnheader title='").append(columns[i]).append("'/></column>\n");
        }
        return dxl.append("</view>\n").toString();
    }

    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
