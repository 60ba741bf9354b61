package id.go.paserkab.desa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class DocumentsIntegrationTests {

    private static final Actor DPMD = new Actor("subject-1", "Petugas DPMD", "127.0.0.1");

    @Autowired Documents documents;
    @Autowired JdbcClient platform;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void keepsADocumentWithWhoHandedItIn() {
        var pdf = Files.pdf("");
        var id = documents.store(new NewDocument("SK 12.pdf", pdf, DPMD));
        var kept = documents.find(id).orElseThrow();
        assertThat(kept.name()).isEqualTo("SK 12.pdf");
        assertThat(kept.type().mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(pdf.length);
        assertThat(kept.uploader()).isEqualTo("Petugas DPMD");
        assertThat(documents.content(id)).hasValue(pdf);
        assertThat(documents.find(new DocumentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsRefusedOrRolledBack() {
        var before = count();
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        documents.store(new NewDocument("x.pdf", Files.text("<svg/>"), DPMD)));
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> {
                    documents.store(new NewDocument("x.pdf", Files.pdf(""), DPMD));
                    transaction.setRollbackOnly();
                });
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void letsNobodyChangeADocument() {
        var id = documents.store(new NewDocument("SK 13.pdf", Files.pdf(""), DPMD));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        platform.sql("UPDATE document SET name = 'x.pdf' WHERE id = ?")
                                .param(id.value())
                                .update());
    }

    private int count() {
        return platform.sql("SELECT count(*) FROM document").query(Integer.class).single();
    }
}
