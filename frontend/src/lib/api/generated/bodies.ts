/** What a new object of each resource is made of, as the API describes it. Made by `npm run generate`. */
export const bodies = {
  "users/login": {
    "properties": {
      "username": {
        "type": "string",
        "examples": [
          "sue"
        ]
      },
      "password": {
        "type": "string",
        "examples": [
          "correct horse battery"
        ]
      },
      "session": {
        "type": "boolean",
        "description": "For a browser: cookies instead of a token."
      }
    },
    "required": [
      "username",
      "password"
    ]
  },
  "users/check/password": {
    "properties": {
      "password": {
        "type": "string",
        "minLength": 1,
        "examples": [
          "correct horse battery"
        ]
      }
    },
    "required": [
      "password"
    ]
  },
  "users/logout": {
    "properties": {
      "token": {
        "type": "string",
        "examples": [
          "0123456789abcdef0123456789abcdef01234567"
        ]
      }
    },
    "required": []
  },
  "users/github/oauth": {
    "properties": {
      "code": {
        "type": "string",
        "description": "What GitHub gave to the browser.",
        "examples": [
          "a1b2c3d4e5f6a7b8c9d0"
        ]
      },
      "session": {
        "type": "boolean",
        "description": "For a browser: cookies instead of a token."
      }
    },
    "required": [
      "code"
    ]
  },
  "users/profiles": {
    "properties": {
      "username": {
        "type": "string",
        "maxLength": 150,
        "examples": [
          "sue"
        ]
      },
      "first_name": {
        "type": "string",
        "maxLength": 150,
        "examples": [
          "Sue"
        ]
      },
      "last_name": {
        "type": "string",
        "maxLength": 150,
        "examples": [
          "Miller"
        ]
      },
      "email": {
        "type": "string",
        "format": "email",
        "maxLength": 254
      },
      "is_active": {
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "is_staff": {
        "type": "boolean"
      },
      "is_superuser": {
        "type": "boolean"
      },
      "last_login": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "password": {
        "type": "string",
        "maxLength": 1000,
        "minLength": 5,
        "examples": [
          "correct horse battery"
        ]
      },
      "profile": {
        "type": [
          "object",
          "null"
        ],
        "properties": {
          "slack_id": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 15,
            "examples": [
              "U012AB3CD"
            ]
          },
          "role": {
            "type": "string",
            "enum": [
              "support",
              "developer",
              "manager",
              "sqs",
              "jenkins",
              "beatbox"
            ]
          },
          "avatar_url": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500,
            "examples": [
              null
            ]
          }
        },
        "required": []
      }
    },
    "required": [
      "username",
      "password"
    ]
  },
  "users/change/password": {
    "properties": {
      "current_password": {
        "type": "string",
        "examples": [
          "the old one"
        ]
      },
      "new_password": {
        "type": "string",
        "minLength": 8,
        "maxLength": 1000,
        "examples": [
          "a longer new one"
        ]
      }
    },
    "required": [
      "current_password",
      "new_password"
    ]
  },
  "users/tokens": {
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 100,
        "examples": [
          "nightly export"
        ]
      },
      "expires_in_days": {
        "type": "integer",
        "minimum": -2147483648,
        "maximum": 2147483647,
        "examples": [
          30
        ]
      }
    },
    "required": [
      "name",
      "expires_in_days"
    ]
  },
  "fruits": {
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 255,
        "examples": [
          "strawberry"
        ]
      }
    },
    "required": [
      "name"
    ]
  },
  "distributors": {
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 255,
        "examples": [
          "Coast Berries"
        ]
      }
    },
    "required": [
      "name"
    ]
  },
  "locations": {
    "properties": {
      "distributor": {
        "type": "integer"
      },
      "ranch": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255,
        "examples": [
          "Ranch A"
        ]
      },
      "country": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255,
        "examples": [
          "US"
        ]
      },
      "region": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255,
        "examples": [
          "California"
        ]
      },
      "site_channel": {
        "type": "string",
        "maxLength": 40,
        "examples": [
          "#ranch-a"
        ]
      }
    },
    "required": [
      "distributor"
    ]
  },
  "harvesters": {
    "properties": {
      "harv_id": {
        "type": "integer",
        "minimum": -2147483648,
        "maximum": 2147483647,
        "examples": [
          11
        ]
      },
      "fruit": {
        "type": "integer"
      },
      "location": {
        "type": "integer"
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255,
        "examples": [
          "Harvester 11"
        ]
      },
      "is_emulator": {
        "type": "boolean"
      },
      "thingName": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 20,
        "examples": [
          "hv-011"
        ]
      }
    },
    "required": [
      "harv_id",
      "fruit",
      "location"
    ]
  },
  "harvesterswinfo": {
    "properties": {
      "serial_number": {
        "type": [
          "string",
          "number"
        ],
        "examples": [
          "011"
        ],
        "description": "The harvester, by its number."
      },
      "version_info": {
        "type": "object",
        "required": [
          "githash",
          "dirty",
          "branchname",
          "deployer",
          "deployed_ts"
        ],
        "properties": {
          "githash": {
            "type": "string",
            "maxLength": 100,
            "examples": [
              "abc123"
            ]
          },
          "dirty": {
            "type": "boolean"
          },
          "branchname": {
            "type": "string",
            "maxLength": 100,
            "examples": [
              "main"
            ]
          },
          "deployer": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100,
            "examples": [
              "sue"
            ]
          },
          "deployed_ts": {
            "type": [
              "number",
              "null"
            ],
            "examples": [
              1675256694.25
            ],
            "description": "POSIX seconds."
          }
        }
      }
    },
    "required": [
      "serial_number",
      "version_info"
    ]
  },
  "events": {
    "properties": {
      "UUID": {
        "type": "string",
        "maxLength": 40,
        "examples": [
          "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11"
        ]
      },
      "secondary_events": {
        "type": "array",
        "items": {
          "type": "integer"
        }
      }
    },
    "required": [
      "UUID"
    ]
  },
  "picksessions": {
    "properties": {
      "UUID": {
        "type": "string",
        "maxLength": 40,
        "examples": [
          "6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11"
        ]
      },
      "harvester": {
        "type": [
          "integer",
          "null"
        ]
      },
      "location": {
        "type": [
          "integer",
          "null"
        ]
      },
      "start_time": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "session_length": {
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "00:15:30"
        ]
      }
    },
    "required": [
      "UUID"
    ]
  },
  "exceptioncodes": {
    "properties": {
      "code": {
        "type": "integer",
        "minimum": -2147483648,
        "maximum": 2147483647,
        "examples": [
          9
        ]
      },
      "name": {
        "type": "string",
        "maxLength": 255,
        "examples": [
          "NoTray"
        ]
      },
      "team": {
        "type": "string",
        "maxLength": 20,
        "examples": [
          "tray"
        ]
      },
      "cycle": {
        "type": "boolean"
      },
      "msg": {
        "type": "string",
        "maxLength": 255,
        "examples": [
          "There is no tray."
        ]
      },
      "operator_msg": {
        "type": "string",
        "maxLength": 255,
        "examples": [
          "Check the tray"
        ]
      },
      "manifest": {
        "type": [
          "integer",
          "null"
        ],
        "examples": [
          null
        ]
      }
    },
    "required": [
      "code",
      "name",
      "team",
      "cycle"
    ]
  },
  "exceptioncodemanifests": {
    "properties": {
      "version": {
        "type": "string",
        "maxLength": 31,
        "examples": [
          "1.0"
        ]
      },
      "manifest": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "code": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647,
              "examples": [
                9
              ]
            },
            "name": {
              "type": "string",
              "maxLength": 255,
              "examples": [
                "NoTray"
              ]
            },
            "team": {
              "type": "string",
              "maxLength": 20,
              "examples": [
                "tray"
              ]
            },
            "cycle": {
              "type": "boolean"
            },
            "msg": {
              "type": "string",
              "maxLength": 255,
              "examples": [
                "There is no tray."
              ]
            },
            "operator_msg": {
              "type": "string",
              "maxLength": 255,
              "examples": [
                "Check the tray"
              ]
            }
          },
          "required": [
            "code",
            "name",
            "team",
            "cycle"
          ]
        }
      }
    },
    "required": [
      "version",
      "manifest"
    ]
  },
  "errorreports/batch": {
    "properties": {
      "items": {
        "type": "array",
        "minItems": 1,
        "description": "At most MAX_BATCH_ITEMS, of which 100 is customary.",
        "items": {
          "type": "object",
          "required": [
            "content"
          ],
          "properties": {
            "content": {
              "type": [
                "string",
                "null"
              ],
              "description": "The report as JSON text; null asks whether the delivery is known."
            },
            "source": {
              "type": [
                "string",
                "null"
              ],
              "maxLength": 2100,
              "description": "Where it comes from; with `version` it names the delivery, which is stored once."
            },
            "version": {
              "type": [
                "string",
                "null"
              ],
              "maxLength": 2100,
              "description": "Version id or eTag of the object."
            },
            "sequencer": {
              "type": [
                "string",
                "null"
              ],
              "maxLength": 2100,
              "description": "Of two versions the larger is newer."
            }
          }
        }
      }
    },
    "required": [
      "items"
    ]
  },
  "exceptions": {
    "properties": {
      "service": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 20,
        "examples": [
          "traychg"
        ]
      },
      "node": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": -2147483648,
        "maximum": 2147483647
      },
      "robot": {
        "type": [
          "integer",
          "null"
        ],
        "minimum": -2147483648,
        "maximum": 2147483647
      },
      "traceback": {
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Traceback: tray"
        ]
      },
      "info": {
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "traychgunit.1 no tray"
        ]
      },
      "timestamp": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "handled": {
        "type": "boolean"
      },
      "primary": {
        "type": [
          "boolean",
          "null"
        ]
      },
      "report": {
        "type": [
          "integer",
          "null"
        ]
      },
      "code": {
        "type": "integer",
        "minimum": -2147483648,
        "maximum": 2147483647,
        "examples": [
          9
        ]
      }
    },
    "required": [
      "code"
    ]
  },
  "notifications": {
    "properties": {
      "trigger_on": {
        "type": "string",
        "examples": [
          "ErrorReport"
        ]
      },
      "recipients": {
        "type": "array",
        "items": {
          "type": "integer"
        },
        "minItems": 1
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 100,
        "examples": [
          "Trays of Ranch A"
        ]
      }
    },
    "required": [
      "trigger_on",
      "recipients"
    ]
  },
  "notifications/{id}/edit": {
    "properties": {
      "criteria_query": {
        "type": "string",
        "maxLength": 4000,
        "examples": [
          "harv_ids=11&codes=9"
        ]
      },
      "recipients": {
        "type": "array",
        "items": {
          "type": "integer"
        },
        "minItems": 1
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 100,
        "examples": [
          "Trays of Ranch A"
        ]
      },
      "paused": {
        "type": "boolean"
      }
    },
    "required": []
  },
  "views": {
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 100,
        "examples": [
          "Trays of harvester 11"
        ]
      },
      "page": {
        "type": "string",
        "maxLength": 100,
        "examples": [
          "errorreports"
        ]
      },
      "query": {
        "type": "string",
        "maxLength": 8000,
        "examples": [
          "codes=9&harv_ids=11"
        ]
      },
      "columns": {
        "type": [
          "array",
          "null"
        ],
        "maxItems": 100,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        },
        "examples": [
          [
            "reportTime",
            "harvester"
          ]
        ]
      },
      "is_default": {
        "type": "boolean"
      },
      "shared_with": {
        "type": [
          "string",
          "null"
        ],
        "enum": [
          "support",
          "developer",
          "manager",
          "sqs",
          "jenkins",
          "beatbox"
        ]
      }
    },
    "required": [
      "name",
      "page"
    ]
  },
  "deadletters/discard": {
    "properties": {
      "reason": {
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "sent by a test"
        ]
      }
    },
    "required": [
      "reason"
    ]
  },
  "deadletters/{id}/discard": {
    "properties": {
      "reason": {
        "type": "string",
        "maxLength": 1000,
        "examples": [
          "sent by a test"
        ]
      }
    },
    "required": [
      "reason"
    ]
  },
  "s3files": {
    "properties": {
      "Body": {
        "type": "string",
        "description": "The S3 event, as JSON text."
      }
    },
    "required": [
      "Body"
    ]
  },
  "sessclip": {
    "properties": {
      "Body": {
        "type": "string",
        "description": "The S3 event, as JSON text."
      }
    },
    "required": [
      "Body"
    ]
  }
} as const;
