package id.go.paserkab.desa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.reception.DocumentRefused;
import java.nio.charset.StandardCharsets;
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
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Autowired Documents documents;
    @Autowired JdbcClient platform;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void keepsADocumentWithWhoHandedItIn() {
        var id = documents.store(new NewDocument("SK 12.pdf", PDF, DPMD));
        var kept = documents.find(id).orElseThrow();
        assertThat(kept.name()).isEqualTo("SK 12.pdf");
        assertThat(kept.type().mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(PDF.length);
        assertThat(kept.uploader()).isEqualTo("Petugas DPMD");
        assertThat(documents.content(id)).hasValue(PDF);
        assertThat(documents.find(new DocumentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsRefusedOrRolledBack() {
        var before = count();
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        documents.store(
                                new NewDocument(
                                        "x.pdf", "<svg/>".getBytes(StandardCharsets.UTF_8), DPMD)));
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> {
                    documents.store(new NewDocument("x.pdf", PDF, DPMD));
                    transaction.setRollbackOnly();
                });
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void letsNobodyChangeADocument() {
        var id = documents.store(new NewDocument("SK 13.pdf", PDF, DPMD));
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
