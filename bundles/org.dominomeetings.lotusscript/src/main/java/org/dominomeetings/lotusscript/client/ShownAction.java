package org.dominomeetings.lotusscript.client;

/** An action that the person sees. */
public record ShownAction(String title, String icon) {}
