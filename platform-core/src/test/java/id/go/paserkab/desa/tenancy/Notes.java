package id.go.paserkab.desa.tenancy;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, Long> {

    Note save(Note note);

    List<Note> findAll();

    @Query("select note.body from Note note where note.id = 1")
    String first();
}
