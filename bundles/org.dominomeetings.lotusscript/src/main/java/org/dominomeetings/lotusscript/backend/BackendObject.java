package org.dominomeetings.lotusscript.backend;

import lotus.domino.Base;
import lotus.domino.RichTextItem;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.types.NotesClasses.Member;

/** An object of Domino, whose members are called by reflection. */
class BackendObject extends NotesClassObject {

    private final Backend backend;
    private Base base;

    BackendObject(Backend backend, Base base) {
        super("Notes" + Reflection.typeOf(base).getSimpleName());
        this.backend = backend;
        this.base = base;
    }

    final Backend backend() {
        return backend;
    }

    final Base base() {
        return base;
    }

    /** Takes another of Domino's objects in place of the one there was. */
    final void become(Base other) {
        Base before = base;
        base = other;
        backend.moved(this, before);
    }

    @Override
    protected Object readRest(Member member, Arguments arguments) {
        return Reflection.read(backend, base, member, arguments);
    }

    @Override
    protected void writeRest(Member member, Object value) {
        Reflection.write(base, member, value, backend);
    }

    @Override
    public boolean isA(String className) {
        return super.isA(className) || base instanceof RichTextItem && className.equalsIgnoreCase("NotesItem");
    }

    @Override
    public void delete() {
        if (!isDeleted()) {
            super.delete();
            Backend.call(() -> {
                base.recycle();
                return base;
            });
        }
    }
}
