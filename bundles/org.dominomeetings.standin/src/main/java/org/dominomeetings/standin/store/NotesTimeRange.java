package org.dominomeetings.standin.store;

/** A range of time, an element that a date/time item may hold beside single times. */
public record NotesTimeRange(NotesTime start, NotesTime end) {}
