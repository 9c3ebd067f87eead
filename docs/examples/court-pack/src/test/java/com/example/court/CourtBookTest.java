package com.example.court;

import org.crossfact.testkit.PackProof;

class CourtBookTest implements PackProof<CourtBook> {}
