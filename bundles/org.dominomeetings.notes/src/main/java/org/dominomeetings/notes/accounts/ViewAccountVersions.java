package org.dominomeetings.notes.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.core.account.status.AccountVersions;
import org.dominomeetings.notes.database.MeetingView;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.database.ViewReader;

/** The versions of people's accounts over the rows of a view: no document is opened, and no token is in a row. */
public final class ViewAccountVersions implements AccountVersions {
    /** The first column, by which the rows of a person stand together. */
    private static final int PERSON = 0;

    private static final int COLUMNS = 7;

    private final ViewReader views;

    public ViewAccountVersions(MeetingsDatabase database) {
        this.views = new ViewReader(database);
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        for (ViewReader.Row row : views.rows(MeetingView.ACCOUNTS, any -> true)) {
            versions.merge(row.column(PERSON), line(row), String::concat);
        }
        return versions;
    }

    private static String line(ViewReader.Row row) {
        StringBuilder line = new StringBuilder(row.unid());
        for (int column = PERSON + 1; column < COLUMNS; column++) {
            line.append('|').append(row.column(column));
        }
        return line.append('\n').toString();
    }
}
