package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.vault.SealedColumn;
import id.go.paserkab.desa.vault.SealedColumns;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What letters say of their subjects. Reasons and files are not sealed anew: rows of steps are only
 * added, and a file's bytes are kept as they were handed out.
 */
@Component
class SealedContents implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("letter", "contents"));
    }
}
