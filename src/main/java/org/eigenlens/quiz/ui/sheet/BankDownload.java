package org.eigenlens.quiz.ui.sheet;

import org.eigenlens.quiz.ui.Practice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions of a sheet as a file for another system, at {@code /practice/sheet.xml?q=…} and {@code /practice/sheet.zip?q=…}. */
@RestController
class BankDownload {

    private final Practice practice;

    BankDownload(Practice practice) {
        this.practice = practice;
    }

    @GetMapping("/" + SheetAddress.SHEET + ".xml")
    ResponseEntity<byte[]> moodle(@RequestParam(SheetAddress.QUESTIONS) String questions) {
        return download(new MoodleXml(), questions);
    }

    @GetMapping("/" + SheetAddress.SHEET + ".zip")
    ResponseEntity<byte[]> qti(@RequestParam(SheetAddress.QUESTIONS) String questions) {
        return download(new QtiPackage(), questions);
    }

    private ResponseEntity<byte[]> download(Bank bank, String questions) {
        SheetAddress asked = SheetAddress.read(questions, practice);
        if (asked.questions().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentDisposition file = ContentDisposition.attachment()
                .filename("eigenlens." + bank.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(bank.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bank.write(asked.questions()));
    }
}
