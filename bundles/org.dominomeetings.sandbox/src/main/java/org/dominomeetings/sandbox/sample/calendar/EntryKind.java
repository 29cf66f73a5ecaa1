package org.dominomeetings.sandbox.sample.calendar;

/**
 * The kinds of calendar entry in the samples, with the values that tell them apart (HCL Domino C API documentation,
 * Calendar and Scheduling, items AppointmentType, _ViewIcon and ORGTABLE).
 */
enum EntryKind {
    APPOINTMENT("0", 160, "C0"),
    ALL_DAY("2", 9, "P0"),
    MEETING("3", 158, "C0"),
    REMINDER("4", 10, "C0");

    private final String appointmentType;
    private final int viewIcon;
    private final String orgTable;

    EntryKind(String appointmentType, int viewIcon, String orgTable) {
        this.appointmentType = appointmentType;
        this.viewIcon = viewIcon;
        this.orgTable = orgTable;
    }

    String appointmentType() {
        return appointmentType;
    }

    int viewIcon() {
        return viewIcon;
    }

    String orgTable() {
        return orgTable;
    }

    /** Days and reminders do not block the time that they stand at. */
    boolean isBusy() {
        return this == APPOINTMENT || this == MEETING;
    }
}
