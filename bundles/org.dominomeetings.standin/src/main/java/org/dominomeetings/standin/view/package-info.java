/**
 * Views: their design, as DXL {@code <view>} files in the folder {@code design} of a database, and the index of rows
 * that each View object looks into.
 *
 * <p>A design may have a selection formula of comparisons like {@code Form = "Appointment"} with {@code &} and {@code
 * |}, and columns that show an item, sorted or categorised or neither. Anything else fails loudly when the view is
 * opened.
 */
package org.dominomeetings.standin.view;
