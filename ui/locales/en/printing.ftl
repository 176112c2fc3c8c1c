printing-stopped = { $of ->
    [1] Stopped.
   *[other] Stopped. { $done } of { $of } are printed.
}
printing-troubled = { $of ->
    [1] Sent, but { $trouble }.
   *[other] Sent, but { $trouble }. { $done } of { $of } are printed.
}
printing-done = { $of ->
    [1] Printed.
   *[other] Printed: { $of } papers.
}
printing-printer = Printer
printing-usual = { $printer } (usual)
printing-none = No printer found
printing-none-hint = Save the PDF, or open it in the viewer and print from there.
printing-look-again = Look again
printing-copies = Copies
printing-now = { $of ->
    [1] Printing
   *[other] Printing { $n } of { $of }
}
printing-waits = The printer says: { $trouble }. It goes on when that is mended.
printing-stop = Stop printing
