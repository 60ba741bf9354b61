package id.go.paserkab.desa.tenancy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NoteDesk {

    private final Notes notes;
    private final EntityManager villages;

    NoteDesk(Notes notes, EntityManager villages) {
        this.notes = notes;
        this.villages = villages;
    }

    @VillageTransaction(readOnly = true)
    String first() {
        return notes.first();
    }

    @VillageTransaction
    void write(long id, String body) {
        notes.save(new Note(id, body));
    }

    @VillageTransaction
    void writeAndFail(long id) {
        notes.save(new Note(id, "never"));
        villages.flush();
        throw new IllegalStateException("after the write");
    }

    /** Glues the text into the statement, as careless code would. */
    @VillageTransaction
    List<?> careless(String text) {
        return villages.createNativeQuery("SELECT body FROM note WHERE body = '" + text + "'")
                .getResultList();
    }
}
