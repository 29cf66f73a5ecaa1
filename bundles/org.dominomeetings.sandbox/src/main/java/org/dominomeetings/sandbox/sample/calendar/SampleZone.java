package org.dominomeetings.sandbox.sample.calendar;

import java.time.ZoneId;

/**
 * A time zone as Notes writes it into StartTimeZone, and the same zone for Java. The strings are those of the table in
 * the Teamroom template (OpenNTF XPagesExtensionLibrary, TimeZoneUtil.java).
 */
public enum SampleZone {
    WESTERN_EUROPE("Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=224$ZN=W. Europe", "Europe/Berlin"),
    EASTERN("Z=5$DO=1$DL=3 2 1 11 1 1$ZX=159$ZN=Eastern", "America/New_York"),
    /** Minutes times 100 plus hours: five and a half hours east. */
    INDIA("Z=-3005$DO=0$ZX=170$ZN=India", "Asia/Kolkata"),
    NEPAL("Z=-4505$DO=0$ZX=188$ZN=Nepal", "Asia/Kathmandu"),
    /** Daylight saving begins in October and ends in April. */
    SYDNEY("Z=-10$DO=1$DL=10 1 1 4 1 1$ZX=137$ZN=AUS Eastern", "Australia/Sydney");

    private final String item;
    private final ZoneId zone;

    SampleZone(String item, String zone) {
        this.item = item;
        this.zone = ZoneId.of(zone);
    }

    /** Value of StartTimeZone and EndTimeZone. */
    public String item() {
        return item;
    }

    public ZoneId zone() {
        return zone;
    }
}
