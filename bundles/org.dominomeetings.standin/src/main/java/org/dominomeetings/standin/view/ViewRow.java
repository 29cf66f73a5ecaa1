package org.dominomeetings.standin.view;

import java.util.List;

/**
 * One row of a view.
 *
 * @param unid the document that it stands for; several rows may stand for one
 * @param cells by column, the values as the document had them when the row was made; an empty list where it had none
 */
public record ViewRow(String unid, List<List<Object>> cells) {}
