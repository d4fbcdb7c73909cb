/** What a new object of each resource is made of, as the API describes it. Made by `npm run generate`. */
export const bodies = {
  "users/profiles": {
    "properties": {
      "username": {
        "type": "string",
        "maxLength": 150
      },
      "first_name": {
        "type": "string",
        "maxLength": 150
      },
      "last_name": {
        "type": "string",
        "maxLength": 150
      },
      "email": {
        "type": "string",
        "format": "email",
        "maxLength": 254
      },
      "is_active": {
        "type": "boolean"
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
        "minLength": 5
      }
    },
    "required": [
      "username",
      "password"
    ]
  },
  "fruits": {
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 255
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
        "maxLength": 255
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
        "maxLength": 255
      },
      "country": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255
      },
      "region": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 255
      },
      "site_channel": {
        "type": "string",
        "maxLength": 40
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
        "maximum": 2147483647
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
        "maxLength": 255
      },
      "is_emulator": {
        "type": "boolean"
      },
      "thingName": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 20
      }
    },
    "required": [
      "harv_id",
      "fruit",
      "location"
    ]
  },
  "events": {
    "properties": {
      "UUID": {
        "type": "string",
        "maxLength": 40
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
        "maxLength": 40
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
        "maximum": 2147483647
      },
      "name": {
        "type": "string",
        "maxLength": 255
      },
      "team": {
        "type": "string",
        "maxLength": 20
      },
      "cycle": {
        "type": "boolean"
      },
      "msg": {
        "type": "string",
        "maxLength": 255
      },
      "operator_msg": {
        "type": "string",
        "maxLength": 255
      },
      "manifest": {
        "type": [
          "integer",
          "null"
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
        "maxLength": 31
      },
      "manifest": {}
    },
    "required": [
      "version",
      "manifest"
    ]
  },
  "exceptions": {
    "properties": {
      "service": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 20
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
        ]
      },
      "info": {
        "type": [
          "string",
          "null"
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
        "maximum": 2147483647
      }
    },
    "required": [
      "code"
    ]
  },
  "notifications": {
    "properties": {
      "trigger_on": {
        "type": "string"
      },
      "recipients": {
        "type": "array",
        "items": {
          "type": "integer"
        },
        "minItems": 1
      }
    },
    "required": [
      "trigger_on",
      "recipients"
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
